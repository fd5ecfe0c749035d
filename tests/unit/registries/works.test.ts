import { describe, expect, it } from '@jest/globals'
import type { Notice } from '../../../src/domain/references/notices'
import type { RegisteredWork } from '../../../src/domain/references/registered'
import { correction, crossrefWork, NAPS, pubmedArticle, pubmedChapter, update } from './records'
import { readPubmedXml } from '../../../src/documents/references/pubmedXml'
import { aService, json, xml } from './service'

const service = aService()

async function crossref(more: object = {}): Promise<RegisteredWork> {
  service.plays(json(crossrefWork(more)))
  const found = await service.client().byDoi(NAPS.doi)
  if (found?.type !== 'found') throw new Error(JSON.stringify(found))
  return found.work
}

async function pubmed(entry: string, pmid: string = NAPS.pmid): Promise<RegisteredWork> {
  service.plays(xml(entry))
  const found = await service.client().byPmid(pmid)
  if (found?.type !== 'found') throw new Error(JSON.stringify(found))
  return found.work
}

describe('Crossref', () => {
  it('fills in all that a reference to an article needs, in plain words', async () => {
    expect(await crossref()).toEqual({
      csl: {
        type: 'article-journal',
        title: 'Short naps at noon and vigilance in night-shift nurses',
        author: [{ family: 'Ørsted', given: 'Lena' }, { family: 'Ray', given: 'Tom Jr' }, { literal: 'NAP Study Group' }],
        'container-title': 'Archives of Imagined Sleep',
        volume: '12',
        issue: '4',
        page: '101-109',
        issued: { 'date-parts': [[2019, 4]] },
      },
      identifiers: { doi: NAPS.doi },
      notices: [],
    })
  })

  it.each<[string, object, object]>([
    ['a subtitle', { subtitle: ['a cohort study'] }, { csl: { title: 'Short naps at noon and vigilance in night-shift nurses: a cohort study' } }],
    ['entities and bare signs', { title: ['Risk &amp; benefit at p < 0.05'] }, { csl: { title: 'Risk & benefit at p < 0.05' } }],
    ['a book', { type: 'monograph', 'publisher-location': 'Harbour City', ISBN: ['978-3-16-148410-0'] }, { csl: { type: 'book', publisher: 'Imagined Press', 'publisher-place': 'Harbour City' }, identifiers: { isbn: '9783161484100' } }],
    ['a chapter, which has no ISBN of its own', { type: 'book-chapter', ISBN: ['978-3-16-148410-0'] }, { csl: { type: 'chapter' }, identifiers: { doi: NAPS.doi } }],
    ['an article number for pages', { page: undefined, 'article-number': 'e77' }, { csl: { page: 'e77' } }],
    ['something of a new type', { type: 'hologram' }, { csl: { type: 'document' } }],
  ])('reads %s', async (_, more, expected) => expect(await crossref(more)).toMatchObject(expected))

  it('takes what has another form than documented for not told', async () => {
    expect(await crossref({ title: 'no list', author: [7], issued: { 'date-parts': [[null]] }, 'published-print': null, volume: 12, 'updated-by': 'none' })).toMatchObject({ csl: { type: 'article-journal', issue: '4' }, notices: [] })
  })

  it.each<[string, object, readonly Partial<Notice>[]]>([
    ['a retraction that its publisher deposited', { 'updated-by': [update('retraction', '10.5555/NOTICE')] }, [{ type: 'retraction', on: '2021-03-09', where: 'doi:10.5555/notice', by: 'Crossref' }]],
    ['a retraction that Retraction Watch found', { 'updated-by': [update('retraction', '10.5555/notice', [2021, 3, 9], 'retraction-watch')] }, [{ by: 'Retraction Watch' }]],
    ['a withdrawal', { 'updated-by': [update('withdrawal', '10.5555/notice')] }, [{ type: 'retraction' }]],
    ['a removal', { 'updated-by': [update('removal', '10.5555/notice')] }, [{ type: 'retraction' }]],
    ['a kind of retraction that is new', { 'updated-by': [update('retraction_with_replacement', '10.5555/notice')] }, [{ type: 'retraction' }]],
    ['an expression of concern', { 'updated-by': [update('expression_of_concern', '10.5555/notice')] }, [{ type: 'expression-of-concern' }]],
    ['a partial retraction', { 'updated-by': [update('partial_retraction', '10.5555/notice')] }, [{ type: 'expression-of-concern' }]],
    ['an erratum', { 'updated-by': [update('erratum', '10.5555/notice')] }, [{ type: 'correction' }]],
    ['a corrigendum of a month', { 'updated-by': [update('corrigendum', '10.5555/notice', [2021, 3])] }, [{ type: 'correction', on: '' }]],
    ['a reinstatement', { 'updated-by': [update('reinstatement', '10.5555/notice')] }, [{ type: 'reinstatement' }]],
    ['a withdrawal marked in its own record', { 'update-to': [update('withdrawal', NAPS.doi)] }, [{ type: 'retraction' }]],
    ['the publisher’s mark in its title', { title: ['RETRACTED ARTICLE: Short naps at noon'] }, [{ type: 'retraction', on: '', where: 'the title' }]],
    ['both the mark and the notice', { title: ['[Retracted] Short naps at noon'], 'updated-by': [update('retraction', '10.5555/notice')] }, [{ on: '2021-03-09' }]],
    ['nothing in a new version', { 'updated-by': [update('new_version', '10.5555/second')] }, []],
    ['nothing in that it retracts another work', { 'update-to': [update('retraction', '10.5555/another')] }, []],
    ['nothing in a notice that bears the other’s marked title', { title: ['Retracted: Something else'], 'update-to': [update('retraction', '10.5555/another')] }, []],
    ['nothing in a title about retractions', { title: ['Retracted papers in sleep medicine: a survey'] }, []],
  ])('tells of %s', async (_, more, expected) => {
    const { notices } = await crossref(more)
    expect(notices).toEqual(expected.map((one) => expect.objectContaining(one)))
  })
})

describe('PubMed', () => {
  it('fills in all that a reference to an article needs, numbers of the works it cites left alone', async () => {
    expect(await pubmed(pubmedArticle())).toEqual({
      csl: {
        type: 'article-journal',
        title: 'Short naps at noon and vigilance in night-shift nurses',
        author: [{ family: 'Ørsted', given: 'Lena' }, { family: 'Ray', given: 'Tom Jr' }, { literal: 'NAP Study Group' }, { literal: 'et al.' }],
        'container-title': 'Arch Imagined Sleep',
        volume: '12',
        issue: '4',
        page: '101-9',
        issued: { 'date-parts': [[2019, 4]] },
      },
      identifiers: NAPS,
      notices: [],
    })
    expect((await pubmed(pubmedArticle({ doi: '' }))).identifiers).not.toHaveProperty('doi')
  })

  it.each([['an article', pubmedArticle()], ['a chapter', pubmedChapter]])('has %s as an exported file has it, short names for journals and whole given names', async (_, entry) => {
    const [file] = readPubmedXml(`<PubmedArticleSet>${entry}</PubmedArticleSet>`).references
    const { csl, identifiers } = await pubmed(entry, file?.identifiers.pmid)
    const { author = [], 'container-title': journal, 'container-title-short': short, ...record } = file?.csl ?? { type: 'article' }
    expect(record).toMatchObject(Object.fromEntries(Object.entries(csl).filter(([field]) => field !== 'author' && field !== 'container-title')))
    expect(csl['container-title']).toBe(short ?? journal)
    expect(csl.author).toEqual(author.map(({ suffix, given, ...name }) => ({ ...name, ...(given !== undefined && { given: [given, suffix].filter(Boolean).join(' ') }) })))
    expect(identifiers).toEqual(file?.identifiers)
  })

  it('reads a chapter of the Bookshelf', async () => {
    expect(await pubmed(pubmedChapter, '30000777')).toEqual({
      csl: { type: 'chapter', title: 'Sleep Drunkenness', author: [{ family: 'Vale', given: 'K' }], 'container-title': 'The Imagined Shelf of Sleep', publisher: 'Imagined Shelf', 'publisher-place': 'Harbour City (FL)', issued: { 'date-parts': [[2024, 1]] } },
      identifiers: { pmid: '30000777' },
      notices: [],
    })
  })

  it.each<[string, string, readonly (number | undefined)[]]>([
    ['a day', '<Year>2019</Year><Month>04</Month><Day>7</Day>', [2019, 4, 7]],
    ['a season', '<Year>2019</Year><Season>Spring</Season>', [2019]],
    ['a span', '<MedlineDate>2018 Dec-2019 Jan</MedlineDate>', [2018, 12]],
  ])('reads a date that is %s', async (_, date, expected) => {
    expect((await pubmed(pubmedArticle().replace(/<PubDate>.*<\/PubDate>/, `<PubDate>${date}</PubDate>`))).csl.issued).toEqual({ 'date-parts': [expected] })
  })

  it('is not believed where it answers for another number', async () => {
    service.plays(xml(pubmedArticle()))
    expect(await service.client().byPmid('5')).toEqual({ type: 'unknown', reason: 'answered with another work' })
  })

  const retracted = '<PublicationType UI="D016441">Retracted Publication</PublicationType>'
  it.each<[string, Parameters<typeof pubmedArticle>[0], readonly Partial<Notice>[]]>([
    ['a retraction', { corrections: correction('RetractionIn') }, [{ type: 'retraction', on: '2021-03-09', where: 'Arch Imagined Sleep. 2021 Mar 9;14(3):77. doi: 10.5555/nap.notice PMID 33000009', by: 'PubMed' }]],
    ['a retraction in an issue without a day', { corrections: correction('RetractionIn', 'Arch Imagined Sleep. 2021 Mar;14(3):77', '') }, [{ type: 'retraction', on: '', where: 'Arch Imagined Sleep. 2021 Mar;14(3):77' }]],
    ['the mark of a retraction alone', { types: retracted }, [{ type: 'retraction', on: '' }]],
    ['both', { types: retracted, corrections: correction('RetractionIn') }, [{ on: '2021-03-09' }]],
    ['an expression of concern', { corrections: correction('ExpressionOfConcernIn') }, [{ type: 'expression-of-concern' }]],
    ['an erratum and a retraction', { corrections: correction('ErratumIn') + correction('RetractionIn') }, [{ type: 'correction' }, { type: 'retraction' }]],
    ['that it was retracted and published anew', { corrections: correction('RetractedandRepublishedIn') }, [{ type: 'retraction' }]],
    ['nothing in that it retracts another work', { corrections: correction('RetractionOf') + correction('ErratumFor') + correction('ExpressionOfConcernFor'), types: '<PublicationType>Retraction of Publication</PublicationType>' }, []],
    ['nothing in a comment', { corrections: correction('CommentIn') }, []],
  ])('tells of %s', async (_, entry, expected) => {
    const { notices } = await pubmed(pubmedArticle(entry))
    expect(notices).toEqual(expected.map((one) => expect.objectContaining(one)))
  })
})
