import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { fromLexical } from '../../../src/domain/snapshot/fromLexical'
import { passagesOfBody } from '../../../src/domain/snapshot/passage'
import { idOf } from '../../../src/operations/stored'
import { aTeam, aUser, type Team } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { rest } from '../support/requests'
import { aDocument, importAs } from './documents'

const cms = aCms(probatum())
let team: Team
beforeAll(async () => {
  team = await aTeam(cms())
}, 60_000)

/** A page about a remedy of its own, so that no two tests share a work. */
function aPage({ remedy = `Remedy ${randomUUID().slice(0, 8)}`, second = '', references = [] as string[], end = '' } = {}) {
  const listed = references.length > 0 ? references : [`Ortega P, Lindqvist S. ${remedy} for the common cold in adults: a randomized trial. J Minor Ailments. 2018;4(2):11-19.`]
  return `# What ${remedy} does\n\n${remedy} shortened colds by two days in a trial of 240 adults [1].${second}\n\n${end}## References\n\n${listed.map((reference, index) => `${index + 1}. ${reference}`).join('\n')}\n`
}

const sourcesTitled = async (title: string) => (await cms().find({ collection: 'sources', where: { title: { contains: title } }, pagination: false, depth: 0 })).docs

async function articleOf(id: string) {
  const article = await cms().findByID({ collection: 'articles', id, depth: 0 })
  const blocks = fromLexical(article.body, () => '')
  return { ...article, passages: passagesOfBody(blocks, 'body') }
}

describe('an imported document', () => {
  test('becomes a working copy with its structure, and each marker a claim that cites its source and waits to be confirmed', async () => {
    const report = await importAs(cms(), team.editor, await aDocument(`---\ntitle: Zinc and colds\n---\n\n## Does *zinc* help?\n\nZinc shortened colds by two days in a trial of 240 adults [1]. See [the register](https://example.org/a).\n\n- Take it early.\n\n## References\n\n1. Moreau T. Zinc lozenges against the common cold: a trial in offices. J Minor Ailments. 2017;3(1):5-9. doi:10.5555/zinc.1\n`))
    expect(report).toMatchObject({ outcome: 'imported', title: 'Zinc and colds', sources: { made: 1, found: 0 }, claims: { made: 1, found: 0 }, resembles: null })
    const article = await articleOf(report.article)
    expect(article).toMatchObject({ title: 'Zinc and colds', slug: 'zinc-and-colds', language: 'en', workflow: { stage: 'draft', live: 'none' } })
    expect(article.passages.map(({ role, text }) => [role, text])).toEqual([
      ['heading', 'Does zinc help?'],
      ['paragraph', 'Zinc shortened colds by two days in a trial of 240 adults. See the register.'],
      ['item', 'Take it early.'],
    ])
    const claim = await cms().findByID({ collection: 'claims', id: idOf(article.usedClaims?.[0]), depth: 0 })
    expect(article.passages[1]?.anchors).toEqual([{ type: 'claim', offset: 57, claim: claim.id }])
    expect(claim).toMatchObject({ statement: 'Zinc shortened colds by two days in a trial of 240 adults.', citations: [{ source: article.references?.[0], stance: 'supports', confirmed: false }] })
    expect(report.findings).toContainEqual(expect.objectContaining({ code: 'citation.unconfirmed', severity: 'blocks', text: 'Zinc shortened colds by two days in a trial of 240 adults.' }))
    const source = await cms().findByID({ collection: 'sources', id: idOf(article.references?.[0]), depth: 0 })
    expect(source).toMatchObject({ title: 'Zinc lozenges against the common cold: a trial in offices', year: 2017, doi: '10.5555/zinc.1', status: 'unknown' })
    expect(JSON.stringify(article.body)).toContain('https://example.org/a')
  })

  test('is named after its file where it has no title, and gets an address that is free', async () => {
    const text = 'This page has no heading at all, and so it can only be told by the name of its file.'
    const first = await importAs(cms(), team.editor, await aDocument(`${text} One.`, 'a.txt'), 'Hay fever.txt')
    const second = await importAs(cms(), team.editor, await aDocument(`${text} Two.`, 'a.txt'), 'hay-fever.txt')
    expect([first.title, second.title]).toEqual(['Hay fever', 'hay-fever'])
    expect([(await articleOf(first.article)).slug, (await articleOf(second.article)).slug]).toEqual(['hay-fever', 'hay-fever-2'])
  })

  test('changes nothing the second time, and says so', async () => {
    const document = await aDocument(aPage())
    const first = await importAs(cms(), team.editor, document, 'twice.md')
    const before = await counts()
    const second = await importAs(cms(), team.editor, document, 'twice.md')
    expect(second).toMatchObject({ outcome: 'unchanged', article: first.article, title: first.title, sources: { made: 0, found: 0 }, findings: first.findings })
    expect(await counts()).toEqual(before)
  })

  test('that changed under the same name becomes another article, and the report says which one it resembles', async () => {
    const remedy = `Remedy ${randomUUID().slice(0, 8)}`
    const first = await importAs(cms(), team.editor, await aDocument(aPage({ remedy })), 'changed.md')
    const second = await importAs(cms(), team.editor, await aDocument(aPage({ remedy, second: ' Take it with food.' })), 'changed.md')
    expect(second).toMatchObject({ outcome: 'imported', resembles: { article: first.article, title: first.title }, sources: { made: 0, found: 1 }, claims: { made: 0, found: 1 } })
    expect(second.article).not.toBe(first.article)
  })

  test('with another target for a link is another document', async () => {
    const read = (target: string) => aDocument(`# On linking ${target.length}\n\nSee [there](${target}).`)
    const page = (target: string) => read(target).then((document) => ({ ...document, title: 'On linking', text: 'On linking\n\nSee there.' }))
    expect((await importAs(cms(), team.editor, await page('https://example.org/1'))).outcome).toBe('imported')
    expect((await importAs(cms(), team.editor, await page('https://example.org/2'))).outcome).toBe('imported')
    expect((await importAs(cms(), team.editor, await page('https://example.org/2'))).outcome).toBe('unchanged')
  })

  test('comes in whole or not at all: what breaks off leaves sources and claims at most, which the next import finds', async () => {
    const document = await aDocument(aPage())
    const before = await counts()
    await expect(importAs(cms(), team.editor, { ...document, language: 'no language' })).rejects.toMatchObject({ status: 400 })
    const [articles, ...library] = await counts()
    const left = globalThis.DATABASE === 'sqlite' ? 0 : 1
    expect([articles, ...library]).toEqual([before[0], ...before.slice(1).map((count) => count + left)])
    expect(await importAs(cms(), team.editor, document)).toMatchObject({ sources: { made: 1 - left, found: left }, claims: { made: 1 - left, found: left } })
  })

  test('is not brought in by somebody who is no editor', async () => {
    const reviewer = await aUser(cms(), 'reviewer')
    const document = await aDocument(aPage())
    const before = await counts()
    await expect(importAs(cms(), reviewer, document)).rejects.toMatchObject({ status: 403 })
    expect(await counts()).toEqual(before)
  })
})

describe('sources', () => {
  test.each([
    ['a DOI', 'Sand A. Honey for cough at night: a trial. Cough Med. 2015;1:1-4. doi:10.5555/honey.%', 'Sand, A. (2015). Honey for coughs. Cough Medicine. https://doi.org/10.5555/HONEY.%'],
    ['title and year', 'Sand A, Weld B. Steam inhalation and %: what happened in one winter. Cough Med. 2016;1:1-4.', 'Sand, A., & Weld, B. (2016). Steam inhalation and %: What happened in one winter. Cough Medicine, 1, 1-4.'],
  ])('are found again by %s, in whatever style they are printed', async (_by, first, second) => {
    const mark = randomUUID().slice(0, 8)
    await importAs(cms(), team.editor, await aDocument(aPage({ references: [first.replace('%', mark)] })))
    expect(await importAs(cms(), team.editor, await aDocument(aPage({ references: [second.replace('%', mark)] })))).toMatchObject({ sources: { made: 0, found: 1 } })
  })

  test('that an editor made are found, and left as they are', async () => {
    const title = `Menthol vapour in children with a cold ${randomUUID()}`
    const { id } = await cms().create({ collection: 'sources', data: { type: 'article-journal', title, year: 2012, status: 'current' } as never, depth: 0 })
    const report = await importAs(cms(), team.editor, await aDocument(aPage({ references: [`Boyle K. ${title}. J Minor Ailments. 2012;9:1-2.`] })))
    expect(report.sources).toEqual({ made: 0, found: 1 })
    expect(await sourcesTitled(title)).toMatchObject([{ id, authors: [] }])
  })

  test('that one list names twice are made once', async () => {
    const reference = `Boyle K. Gargling with salt water and ${randomUUID()}: a trial. J Minor Ailments. 2011;8:1-2.`
    const report = await importAs(cms(), team.editor, await aDocument(aPage({ references: [reference, reference], second: ' Gargling shortened colds by one day in 90 adults [2].' })))
    expect(report).toMatchObject({ sources: { made: 1, found: 0 }, claims: { made: 2 } })
    expect((await articleOf(report.article)).references).toHaveLength(1)
  })

  test('keep what cannot be read of them as printed, and are still made once', async () => {
    const references = [`Notes of the ${randomUUID()} meeting`, 'Moreau T. Zinc lozenges on the way to work: a trial. J Minor Ailments. 2017;3(1):15-19.']
    const first = await importAs(cms(), team.editor, await aDocument(aPage({ references })))
    const second = await importAs(cms(), team.editor, await aDocument(aPage({ references })))
    expect(second.sources).toEqual({ made: 0, found: 2 })
    expect((await articleOf(second.article)).references).toEqual((await articleOf(first.article)).references)
  })

  test('two chapters of one book are two works, and the number that only one can have is told of', async () => {
    const chapter = (title: string) => `Weiss L. ${title}. In: Kohl F, editor. Handbook of minor ailments. London: Hall; 2019. p. 10-20. ISBN 978-0-306-40615-7.`
    const report = await importAs(cms(), team.editor, await aDocument(aPage({ references: [chapter('Colds in the first year of life'), chapter('Colds in the second year of life')] })))
    expect(report.sources).toEqual({ made: 2, found: 0 })
    expect(report.notices).toEqual(['The ISBN of “Colds in the second year of life” stands on another source already, and was left out.'])
  })

  test('of documents that come in at the same moment are made once each, and so are their claims', async () => {
    const remedy = `Remedy ${randomUUID().slice(0, 8)}`
    const references = [`Ortega P. ${remedy} by the spoon: a trial in adults. J Minor Ailments. 2018;4(2):11-19.`, `Ortega P. ${remedy} by the cup: a trial in adults. J Minor Ailments. 2019;5(2):11-19. doi:10.5555/cup.${randomUUID()}`]
    const documents = await Promise.all([1, 2, 3, 4].map((number) => aDocument(aPage({ remedy, references, second: ` Page ${number} of four.` }))))
    const reports = await Promise.all(documents.map((document, index) => importAs(cms(), team.editor, document, `at-once-${index}.md`)))
    expect(await sourcesTitled(remedy)).toHaveLength(2)
    expect((await cms().find({ collection: 'claims', where: { statement: { contains: remedy } }, pagination: false })).docs).toHaveLength(1)
    expect(new Set(reports.map(({ article }) => article)).size).toBe(4)
  })

  test('one document that comes in four times at the same moment becomes one article', async () => {
    const document = await aDocument(aPage())
    const reports = await Promise.all([1, 2, 3, 4].map(() => importAs(cms(), team.editor, document, 'at-once.md')))
    expect(reports.map(({ outcome }) => outcome).sort()).toEqual(['imported', 'unchanged', 'unchanged', 'unchanged'])
    expect(new Set(reports.map(({ article }) => article)).size).toBe(1)
  })
})

describe('claims', () => {
  test.each<[string, { readonly source: string; readonly stance: string }[], number]>([
    ['says the same with the same sources', [{ source: 'own', stance: 'supports' }], 1],
    ['rests on another source', [{ source: 'another', stance: 'supports' }], 0],
    ['rests on a source that contradicts it', [{ source: 'own', stance: 'contradicts' }], 0],
  ])('a claim of the library that %s is found %#', async (_what, citations, found) => {
    const remedy = `Remedy ${randomUUID().slice(0, 8)}`
    const title = `${remedy} for the common cold in adults: a randomized trial`
    const [own, another] = await Promise.all([title, `${title}, continued`].map((of) => cms().create({ collection: 'sources', data: { type: 'article-journal', title: of, year: 2018, status: 'current' } as never, depth: 0 })))
    const sources: Record<string, string | undefined> = { own: own?.id, another: another?.id }
    await cms().create({
      collection: 'claims',
      data: { statement: `${remedy}  shortened colds by two days in a trial of 240 adults`, kind: 'efficacy', certainty: 'low', citations: citations.map(({ source, stance }) => ({ source: sources[source] ?? '', stance })) } as never,
      depth: 0,
    })
    expect((await importAs(cms(), team.editor, await aDocument(aPage({ remedy })))).claims).toEqual({ made: 1 - found, found })
  })

  test('one that an editor has reworded since is not taken for what it said before', async () => {
    const remedy = `Remedy ${randomUUID().slice(0, 8)}`
    const first = await articleOf((await importAs(cms(), team.editor, await aDocument(aPage({ remedy })))).article)
    const reworded = idOf(first.usedClaims?.[0])
    await cms().update({ collection: 'claims', id: reworded, data: { statement: `${remedy} did nothing for colds.` }, depth: 0 })
    const second = await importAs(cms(), team.editor, await aDocument(aPage({ remedy, second: ' Rest.' })))
    expect(second.claims).toEqual({ made: 1, found: 0 })
    expect((await articleOf(second.article)).usedClaims).not.toContain(reworded)
  })
})

describe('the report', () => {
  test('names people and clinics of the text, none of the reference list, and makes none of them', async () => {
    const text = '“Rest helps,” says Ines Valcourt, MD, a physician at Alder Hill Clinic. [1]\n\n'
    const report = await importAs(cms(), team.editor, await aDocument(aPage({ end: text, references: ['Rivera J. Sleep and colds in shift workers: a cohort. Lowland University Press; 2014.'] })))
    expect(report.people).toMatchObject([{ name: 'Ines Valcourt', credentials: 'MD', affiliation: 'Alder Hill Clinic' }])
    expect(report.clinics.map(({ name }) => name)).toEqual(['Alder Hill Clinic'])
    expect(await articleOf(report.article)).toMatchObject({ authors: [], quotedExperts: [] })
    expect((await articleOf(report.article)).clinic ?? null).toBeNull()
  })

  test.each<[string, string, object, string[]]>([
    ['sections at the end are moved', '## Funding\n\nThe Weir Trust paid.\n\n## Conflicts of interest\n\nNone declared.\n\n', { funding: 'The Weir Trust paid.', conflicts: 'None declared.' }, []],
    ['one that stands before others is copied', '## Funding\n\nThe Weir Trust paid.\n\n## Rest\n\nRest well.\n\n', { funding: 'The Weir Trust paid.', conflicts: '' }, ['Funding', 'The Weir Trust paid.', 'Rest', 'Rest well.']],
    ['one section for both is divided by its sentences', '## Funding & conflicts of interest\n\nThe Weir Trust pays for this page. The author declares no conflicts of interest.\n\n', { funding: 'The Weir Trust pays for this page.', conflicts: 'The author declares no conflicts of interest.' }, []],
    ['one that can’t be divided stands in both', '## Funding and conflicts of interest\n\nNone of either.\n\n', { funding: 'None of either.', conflicts: 'None of either.' }, []],
    ['lines are copied', 'Funding: the Weir Trust.\n\nCompeting interests: none.\n\n', { funding: 'the Weir Trust.', conflicts: 'none.' }, ['Funding: the Weir Trust.', 'Competing interests: none.']],
    ['a section about something is none', '## Funding your treatment\n\nInsurers may pay.\n\n', { funding: '', conflicts: '' }, ['Funding your treatment', 'Insurers may pay.']],
    ['a link is not lost', '## Disclosure\n\nWe earn by [links](https://example.org).\n\n', { funding: '', conflicts: 'We earn by links.' }, ['Disclosure', 'We earn by links.']],
  ])('disclosures: %s', async (_what, end, disclosure, left) => {
    const { article } = await importAs(cms(), team.editor, await aDocument(aPage({ end })))
    const { passages, disclosure: stored } = await articleOf(article)
    expect(stored).toEqual(disclosure)
    expect(passages.slice(1).map(({ text }) => text)).toEqual(left)
  })
})

test('two sources that editors save over REST can’t share a DOI, and need none', async () => {
  const doi = `10.5555/${randomUUID()}`
  const save = (data: object) => rest(cms()).post('/sources', team.editor, { type: 'book', status: 'current', ...data })
  expect([(await save({ title: 'One', doi })).status, (await save({ title: 'Two', doi })).status]).toEqual([201, 400])
  expect([(await save({ title: 'Three' })).status, (await save({ title: 'Four' })).status]).toEqual([201, 201])
})

const counts = () => Promise.all((['articles', 'sources', 'claims'] as const).map(async (collection) => (await cms().count({ collection })).totalDocs))
