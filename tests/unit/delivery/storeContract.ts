import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { LiveArticle, Publication, PublicationChange } from '../../../src/domain/publication/publication'
import type { SearchPosition } from '../../../src/delivery/search'
import type { Filter, PublicationStore, Within } from '../../../src/delivery/store'
import { titleOf } from '../../../src/domain/snapshot/title'
import { questionIn, type Question } from '../../../src/domain/search/question'
import { aChange, aClaim, aClinicSnapshot, anArticleSnapshot, aReference, articles, digest, published, withdrawn } from './builders'

export interface OpenStore {
  readonly store: PublicationStore
  readonly close: () => Promise<void>
}

const salt = published(anArticleSnapshot(), { formerSlugs: ['more-salt'] })
const sugar = published(
  anArticleSnapshot({
    id: 'sugar', slug: 'null', language: 'de', translationOf: 'salt', clinic: null, media: [], topics: [{ id: 't2', name: 'Diet', slug: 'diet' }, { id: 't1', name: 'Blood pressure', slug: 'blood-pressure' }],
    claims: [aClaim({ id: 'claim-sugar', statement: 'Sugar raises nothing here.' })], bibliography: [aReference({ source: 'source-sugar' })],
  }),
  { review: { signatures: [] }, lastReviewed: '2026-03-05', specialties: ['Diabetology', 'Cardiology'], firstPublishedAt: '2026-01-11T08:00:00.000Z' },
)
const gone = withdrawn(published(anArticleSnapshot({ id: 'gone', slug: 'gone' }), { formerSlugs: ['long-gone'] }))
const kiel = published(aClinicSnapshot())
const fiji = [179.95, -179.95].map((longitude, index) => published(aClinicSnapshot({ id: `fiji-${index}`, slug: `fiji-${index}`, latitude: -17, longitude })))
const nowhere = published(aClinicSnapshot({ id: 'nowhere', slug: 'nowhere', latitude: null, longitude: null, treatments: [] }))
const changes = [aChange({ seq: 9, at: '2026-01-10T08:00:00.001Z' }), aChange({ subject: 'articles:b', seq: 10, at: '2026-01-09T08:00:00.000Z' }), aChange({ subject: 'articles:a', seq: 4, kind: 'moved', formerSlug: 'old' }), aChange({ subject: 'articles:b', seq: 12 })]
function question(asked: string): Question {
  const found = questionIn(asked, null)
  if (found === null) throw new Error('a question')
  return found
}
const idsOf = ({ entries }: { entries: readonly { entry: { id: string } }[] }) => entries.map(({ entry }) => entry.id)

/** What every store must do, whatever it stands on. Changes are given in the order in which they were told. */
export function storeContract(name: string, open: (publications: readonly Publication[], changes: readonly PublicationChange[]) => Promise<OpenStore>) {
  describe(`a store ${name}`, () => {
    let opened: OpenStore
    const walked = articles(7).map((article) => ({ ...article, language: 'fr' }))
    beforeAll(async () => {
      opened = await open([salt, sugar, gone, kiel, ...fiji, nowhere, ...walked], changes)
    })
    afterAll(() => opened.close())

    it.each([
      ['a live article', 'article', 'en', 'less-salt', 'salt'],
      ['a former address', 'article', 'en', 'more-salt', 'salt'],
      ['a slug that reads like nothing', 'article', 'de', 'null', 'sugar'],
      ['a tombstone', 'article', 'en', 'gone', 'gone'],
      ['a tombstone at its former address', 'article', 'en', 'long-gone', 'gone'],
      ['nothing in another language', 'article', 'de', 'less-salt', undefined],
      ['nothing of another kind', 'clinic', 'en', 'less-salt', undefined],
      ['nothing for a pattern', 'article', 'en', 'less%', undefined],
      ['nothing for a quotation', 'article', 'en', "' OR 1=1 --", undefined],
      ['nothing for null', 'article', 'en', 'null', undefined],
    ] as const)('finds %s', async (_what, kind, language, slug, id) => {
      expect((await opened.store.at({ kind, language, slug }, 'page'))?.id).toBe(id)
    })

    it('gives back the whole publication, or it without its blocks: touching what was not read throws', async () => {
      const address = { kind: 'article', language: 'en', slug: 'less-salt' } as const
      expect(await opened.store.at(address, 'whole')).toEqual(salt)
      const page = (await opened.store.at(address, 'page')) as LiveArticle
      expect(page.snapshot.html).toBe(salt.snapshot.html)
      expect(() => page.snapshot.body).toThrow('has no body: read the whole')
      const { entries: [listed] } = await opened.store.list({ kind: 'article', language: 'en' }, null, 1, 'card')
      const card = listed?.entry as LiveArticle
      expect(card.snapshot.title).toBe(titleOf(salt.snapshot))
      for (const name of ['body', 'html', 'claims'] as const) expect(() => card.snapshot[name]).toThrow(`A card has no ${name}`)
    })

    it.each<[Filter, string[]]>([
      [{ kind: 'article', language: 'en' }, ['salt']],
      [{ topic: 'blood-pressure', kind: 'article', language: 'de' }, ['sugar']],
      [{ topic: 'diet', claim: 'claim-sugar', source: 'source-sugar' }, ['sugar']],
      [{ topic: 'diet', claim: 'claim-salt' }, []],
      [{ claim: 'claim-salt', reviewer: 'reviewer-ruth', clinic: 'harbour', language: 'en' }, ['salt']],
      [{ media: digest('a'), language: 'en' }, ['salt']],
      [{ treatment: ' dietary  ADVICE', language: 'en' }, ['harbour', 'fiji-1', 'fiji-0']],
      [{ clinic: 'null', language: 'de' }, []],
      [{ translations: 'salt', kind: 'article' }, ['sugar', 'salt']],
      [{ translations: 'sugar' }, []],
      [{ claim: 'null' }, []],
      [{ source: '%' }, []],
      [{ reviewer: 'undefined' }, []],
      [{ topic: 'a,b' }, []],
      [{ specialty: ' CARDIOLOGY', topic: 'diet' }, ['sugar']],
      [{ specialty: 'diabetology' }, ['sugar']],
      [{ specialty: 'cardio' }, []],
      [{ kind: 'article', reviewedAfter: '2026-03-05' }, ['sugar']],
      [{ kind: 'article', reviewedAfter: '2026-03-06' }, []],
      [{ claim: 'claim-salt', language: 'en', reviewedBefore: '2026-02-28', reviewedAfter: '2026-02-28', clinic: 'harbour' }, ['salt']],
      [{ language: 'en', reviewedBefore: '2026-02-27' }, []],
      [{ claim: '\u0000' }, []],
      [{ claim: '$ne' }, []],
    ])('lists what is live by %j', async (filter, ids) => {
      expect(idsOf(await opened.store.list(filter, null, 50, 'whole'))).toEqual(ids)
    })

    it('walks through a list newest first, meeting everything once', async () => {
      const met: string[] = []
      for (let after: readonly [string, string] | null = null, more = true; more; ) {
        const page = await opened.store.list({ language: 'fr' }, after, 3, 'whole')
        met.push(...idsOf(page))
        after = page.entries.at(-1)?.position ?? null
        more = page.hasMore
      }
      expect(met).toEqual(['a6', 'a5', 'a4', 'a3', 'a2', 'a1', 'a0'])
    })

    it('goes by the subject where two went live at one moment', async () => {
      const first = await opened.store.list({ kind: 'clinic' }, null, 2, 'whole')
      expect([idsOf(first), first.hasMore]).toEqual([['nowhere', 'harbour'], true])
      expect(idsOf(await opened.store.list({ kind: 'clinic' }, first.entries[1]?.position ?? null, 50, 'whole'))).toEqual(['fiji-1', 'fiji-0'])
    })

    it.each<[string, Within, string[]]>([
      ['less salt', { kind: 'article', language: 'en' }, ['salt']],
      ['SALT does', { language: 'de' }, ['sugar']],
      ['diet', {}, ['sugar', 'harbour', 'fiji-1', 'fiji-0']],
      ['diet', { kind: 'article' }, ['sugar']],
      ['salt', { topic: 'diet' }, ['sugar']],
      ['salt', { topic: 'die' }, []],
      ['harb', { language: 'en' }, ['nowhere', 'harbour', 'fiji-1', 'fiji-0']],
      ['kiel advice', {}, ['harbour', 'fiji-1', 'fiji-0']],
      ['rye curve', { language: 'en' }, ['salt']],
      ['rye harbour', {}, []],
      ['withdrawn publisher', {}, []],
      ['title', {}, []],
    ])('finds by the words %j within %j what is live, best first', async (asked, within, ids) => {
      expect(idsOf(await opened.store.search(question(asked), within, null, 50, 'card'))).toEqual(ids)
    })

    it.each(['"salt', 'salt" OR "rye', "salt' OR 1=1 --", 'salt AND', 'NEAR(salt pressure, 2)', 'title:salt', '{title} : salt', '-salt', 'salt*', '^salt', '$where salt', '(salt', 'salt\u0000', '.*', 'a '.repeat(30_000), 'x'.repeat(60_000), Array.from({ length: 1_000 }, (_, n) => `salt${n}`).join(' '), 'and or not', 'ﬁ 高血圧 😀 ا'])('answers %# whatever it means to a database', async (asked) => {
      const found = questionIn(asked, null)
      if (found !== null) expect(await opened.store.search(found, { language: "e'n", topic: '") OR' }, null, 5, 'card')).toEqual({ entries: [], hasMore: false })
      if (found !== null) await opened.store.search(found, {}, null, 5, 'card')
    })

    it('walks through what it found, meeting everything once, the best first', async () => {
      const met: string[] = []
      const ranks: number[] = []
      for (let after: SearchPosition | null = null, more = true; more; ) {
        const page = await opened.store.search(question('salt'), {}, after, 3, 'card')
        met.push(...idsOf(page))
        ranks.push(...page.entries.map(({ position }) => position[0]))
        after = page.entries.at(-1)?.position ?? null
        more = page.hasMore
      }
      expect(met).toEqual(['sugar', 'salt', 'a6', 'a5', 'a4', 'a3', 'a2', 'a1', 'a0', 'nowhere', 'harbour', 'fiji-1', 'fiji-0'])
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a))
    })

    it('names the topics of live articles as the newest of them does, and counts those', async () => {
      const told = async (filter: Pick<Filter, 'topic' | 'language'>) => [...(await opened.store.topics(filter))].sort((a, b) => (a.slug < b.slug ? -1 : 1))
      expect(await told({})).toEqual([{ slug: 'blood-pressure', name: 'Blood pressure', articles: 9 }, { slug: 'diet', name: 'Diet', articles: 1 }])
      expect(await told({ language: 'en' })).toEqual([{ slug: 'blood-pressure', name: 'Blood pressure', articles: 1 }])
      expect(await told({ topic: 'diet' })).toEqual([{ slug: 'diet', name: 'Diet', articles: 1 }])
      expect(await told({ topic: 'die' })).toEqual([])
      expect(await told({ topic: 'diet', language: 'en' })).toEqual([])
    })

    it('sorts clinics round a point by distance, across the 180th meridian too', async () => {
      const circle = { centre: { latitude: -17, longitude: -179.99 }, radiusKm: 20 }
      const { entries, hasMore } = await opened.store.near(circle, { kind: 'clinic' }, null, 1, 'whole')
      expect([entries[0]?.entry.id, hasMore]).toEqual(['fiji-1', true])
      expect(idsOf(await opened.store.near(circle, { kind: 'clinic' }, entries[0]?.position ?? null, 5, 'whole'))).toEqual(['fiji-0'])
      expect(idsOf(await opened.store.near({ ...circle, radiusKm: 5 }, { kind: 'clinic' }, null, 5, 'whole'))).toEqual(['fiji-1'])
      expect(idsOf(await opened.store.near({ centre: { latitude: 54, longitude: 10 }, radiusKm: 100 }, { treatment: 'Dietary Advice' }, null, 5, 'whole'))).toEqual(['harbour'])
      expect(idsOf(await opened.store.near({ centre: { latitude: 54, longitude: 10 }, radiusKm: 100 }, { treatment: 'Surgery' }, null, 5, 'whole'))).toEqual([])
    })

    it('tells changes in the order in which they were told, whatever their time, from any position on', async () => {
      const seen = ({ entries }: Awaited<ReturnType<PublicationStore['changes']>>) => entries.map(({ entry }) => `${entry.subject} ${entry.seq}`)
      const first = await opened.store.changes(null, 2)
      expect([seen(first), first.hasMore]).toEqual([['articles:salt 9', 'articles:b 10'], true])
      const rest = await opened.store.changes(first.entries[1]?.position ?? null, 50)
      expect([seen(rest), rest.hasMore]).toEqual([['articles:a 4', 'articles:b 12'], false])
      expect(rest.entries[0]?.entry).toMatchObject(aChange({ subject: 'articles:a', seq: 4, kind: 'moved', formerSlug: 'old' }))
    })
  })
}
