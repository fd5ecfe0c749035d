import { describe, expect, it } from '@jest/globals'
import { correction, crossrefWork, pubmedArticle, NAPS } from './records'
import { aService, breaksOff, json, says, xml, type Play } from './service'
import { expectInProportion } from '../../support/inProportion'

const service = aService()
const numbered = (pmid: string, more: Parameters<typeof pubmedArticle>[0] = {}): string => pubmedArticle(more).replaceAll(NAPS.pmid, pmid)
const pmids = (count: number): string[] => Array.from({ length: count }, (_, index) => String(31_000_001 + index))
const UNREADABLE = { type: 'unknown', reason: 'answered with what can’t be read' }
const found = (pmid: string) => ({ type: 'found', work: { identifiers: { pmid } } })

describe('PubMed, asked for several', () => {
  it('tells of each, and of one that it doesn’t have nothing', async () => {
    service.plays(xml(numbered('3'), numbered('1', { corrections: correction('RetractionIn') })))
    const answers = await service.client().byPmids(['1', '2', '3'])
    expect(service.asked.map(({ url }) => new URL(url ?? '', 'http://a').searchParams.get('id'))).toEqual(['1,2,3'])
    expect(Object.fromEntries(answers)).toMatchObject({ 1: { ...found('1'), work: { notices: [{ type: 'retraction' }] } }, 2: { type: 'not-found' }, 3: { ...found('3'), work: { notices: [] } } })
  })

  it('is asked for two hundred at once, and no more', async () => {
    service.plays((response, request) => {
      const ids = new URL(request.url ?? '', 'http://a').searchParams.get('id')?.split(',') ?? []
      xml(...ids.map((pmid) => numbered(pmid)))(response, request)
    })
    const answers = await service.client().byPmids(pmids(450))
    expect(service.asked).toHaveLength(3)
    expect([...answers].filter(([pmid, answer]) => answer.type === 'found' && answer.work.identifiers.pmid === pmid)).toHaveLength(450)
  })

  it('and failing, says nothing of any', async () => {
    service.plays(says(503, 'down'))
    expect([...(await service.client().byPmids(['1', '2'])).values()]).toEqual([{ type: 'unknown', reason: 'answered 503' }, { type: 'unknown', reason: 'answered 503' }])
    expect(service.asked).toHaveLength(3)
  })

  it.each<[string, Play]>([
    ['breaks in one record', xml(numbered('1'), numbered('2').replace('</Article>', ''), numbered('3'))],
    ['is cut off', says(200, `<PubmedArticleSet>${numbered('1')}${numbered('3')}${numbered('2').slice(0, 300)}`, { 'content-type': 'text/xml' })],
    ['ends too early', says(200, `<PubmedArticleSet>${numbered('1')}${numbered('3')}`, { 'content-type': 'text/xml' })],
    ['says something else between', xml(numbered('1'), '<ERROR>2 is not available</ERROR>', numbered('3'))],
  ])('tells of the others where its answer %s', async (_, play) => {
    service.plays(play)
    expect(Object.fromEntries(await service.client().byPmids(['1', '2', '3']))).toMatchObject({ 1: found('1'), 2: UNREADABLE, 3: found('3') })
  })

  it('tells nothing of one for which it sent another', async () => {
    service.plays(xml(numbered('1'), numbered('9')))
    expect(Object.fromEntries(await service.client().byPmids(['1', '2']))).toMatchObject({ 1: found('1'), 2: { type: 'unknown', reason: 'answered with another work' } })
  })
})

const DOIS = ['10.5555/a', '10.5555/b', '10.5555/c']
const work = (DOI: string, more: object = {}): object => crossrefWork({ DOI, ...more })
const list = (...items: readonly unknown[]): Play => json({ items, 'total-results': items.length })
const at = (doi: string) => ({ type: 'found', work: { identifiers: { doi } } })
const paths = (): string[] => service.asked.map(({ url }) => decodeURIComponent(new URL(url ?? '', 'http://a').pathname + (new URL(url ?? '', 'http://a').searchParams.get('filter') ?? '')))

describe('Crossref, asked for several', () => {
  it('gives them in one list', async () => {
    service.plays(list(work('10.5555/C'), work('10.5555/a'), work('10.5555/b')))
    expect(Object.fromEntries(await service.client().byDois(DOIS))).toMatchObject({ '10.5555/a': at('10.5555/a'), '10.5555/b': at('10.5555/b'), '10.5555/c': at('10.5555/c') })
    expect(service.asked.map(({ url }) => url)).toEqual(['/works?filter=doi%3A10.5555%2Fa%2Cdoi%3A10.5555%2Fb%2Cdoi%3A10.5555%2Fc&rows=3&mailto=desk%40example.org'])
  })

  it.each<[string, unknown]>([
    ['leaves it out', null],
    ['has another for it', work('10.5555/other')],
    ['breaks it', { DOI: 7 }],
  ])('is asked for one by itself where the list %s', async (_, instead) => {
    service.plays(list(work('10.5555/a'), ...(instead === null ? [] : [instead]), work('10.5555/c')), json(work('10.5555/moved')))
    expect(Object.fromEntries(await service.client().byDois(DOIS))).toMatchObject({ '10.5555/a': at('10.5555/a'), '10.5555/b': at('10.5555/moved'), '10.5555/c': at('10.5555/c') })
    expect(paths()).toEqual([expect.stringContaining('doi:10.5555/b'), '/works/10.5555/b'])
  })

  it('doesn’t know what it knows neither in the list nor by itself', async () => {
    service.plays(list(work('10.5555/a'), work('10.5555/c')), says(404, 'Resource not found.'))
    expect((await service.client().byDois(DOIS)).get('10.5555/b')).toEqual({ type: 'not-found' })
  })

  it('is asked by itself for what would break a list', async () => {
    service.plays((response, request) => (request.url?.includes('filter') ? list(work('10.5555/a'), work('10.5555/b')) : json(work('10.5555/odd')))(response, request))
    const odd = ['10.5555/x,y', '10.1002/(sici)1<1::aid-1>3.0.co;2-y', '10.5555/%2e%2e', '10.5555/a#b?c&d', '10.5555/ä']
    const answers = await service.client().byDois(['10.5555/a', ...odd, '10.5555/b'])
    expect([...answers.values()].map(({ type }) => type)).toEqual(Array.from({ length: 7 }, () => 'found'))
    expect(paths()).toEqual(['/worksdoi:10.5555/a,doi:10.5555/b', ...odd.map((doi) => `/works/${doi}`)])
  })

  it('and failing, says nothing of any, and is not asked for each of them', async () => {
    service.plays(breaksOff)
    const answers = await service.client().byDois([...DOIS, '10.5555/x,y', '10.5555/y,z'])
    expect([...answers.values()]).toEqual(Array.from({ length: 5 }, () => ({ type: 'unknown', reason: expect.stringMatching(/^can’t be reached/) })))
    expect(service.asked).toHaveLength(6)
  })

  it('and answering with a list that can’t be read, is asked one by one', async () => {
    service.plays(json({ items: 'none' }), json(work('10.5555/a')), says(404, ''), json([1]))
    expect([...(await service.client().byDois(DOIS)).values()]).toMatchObject([at('10.5555/a'), { type: 'not-found' }, UNREADABLE])
  })
})

it.each<[string, (count: number) => Play, (client: ReturnType<typeof service.client>) => Promise<ReadonlyMap<string, unknown>>]>([
  ['PubMed with a hundred thousand records', (count) => says(200, `<PubmedArticleSet>${numbered('1')}${'<PubmedArticle>'.repeat(count)}`, { 'content-type': 'text/xml' }), ({ byPmids }) => byPmids(['1', '2'])],
  ['Crossref with a hundred thousand works', (count) => list(work('10.5555/a'), ...Array.from({ length: count }, () => ({}))), ({ byDois }) => byDois(['10.5555/a', '10.5555/b'])],
])('%s to two questions is read no further than two, in no more than proportion', async (_, play, ask) => {
  await expectInProportion(100_000, play, async (answer) => {
    service.plays(answer, says(403, 'no'))
    expect([...(await ask(service.client())).values()]).toMatchObject([{ type: 'found' }, { type: 'unknown' }])
  })
})
