import type { LivePublication, Publication, PublicationChange } from '../domain/publication/publication'
import { asCard, asPage, asWhole, type Extent } from '../domain/publication/extent'
import { nameKey, rowOf, type PublicationRow } from '../domain/publication/row'
import { answers } from '../domain/search/rank'
import { nearest, nearPosition } from './near'
import { ranked } from './search'
import { nameIn } from './topics'
import { changePosition, listPosition, pageOf, type Filter, type ListPosition, type PublicationStore } from './store'

/** A store over publications held in memory, and over changes in the order in which they were told. */
export function memoryStore(publications: readonly Publication[], changes: readonly PublicationChange[] = []): PublicationStore {
  const rows = publications.map(rowOf)
  const matching = (filter: Filter) => rows.filter((row) => row.state === 'live' && matches(row, filter))
  return {
    at: async ({ kind, language, slug }, extent) => {
      const there = rows.filter((row) => row.kind === kind && row.language === language)
      const found = there.find((row) => row.slug === slug) ?? there.find((row) => row.formerSlugs.includes(slug))
      return found === undefined ? null : readOf(found, extent)
    },
    list: async (filter, after, first, extent) => {
      const sorted = matching(filter).sort((a, b) => newestFirst(listPosition(a), listPosition(b)))
      return pageOf(live(sorted.filter((row) => after === null || newestFirst(listPosition(row), after) > 0), extent), first, listPosition)
    },
    search: async (question, within, after, first, extent) => {
      const found = matching(within).sort((a, b) => newestFirst(listPosition(a), listPosition(b)))
      const { entries, hasMore } = await ranked(question, async (part, most) => found.flatMap(({ searched, ...row }) => (searched !== null && answers(searched[part], question) ? [{ ...row, ...searched }] : [])).slice(0, most), after, first)
      return { hasMore, entries: entries.flatMap(({ entry: { subject }, position }) => live(rows.filter((row) => row.subject === subject), extent).map((entry) => ({ entry, position }))) }
    },
    topics: async ({ topic, language }) => {
      const having = (slug: string) => live(matching({ kind: 'article', topic: slug, ...(language !== undefined && { language }) }).sort((a, b) => newestFirst(listPosition(a), listPosition(b))), 'whole')
      const slugs = topic === undefined ? new Set(rows.flatMap(({ topics }) => topics)) : [topic]
      return [...slugs].flatMap((slug) => having(slug).slice(0, 1).map((newest) => ({ slug, articles: having(slug).length, name: nameIn(newest, slug) })))
    },
    near: async (circle, filter, after, first, extent) => {
      const places = matching(filter).flatMap(({ latitude, longitude, ...row }) => (latitude === null || longitude === null ? [] : [{ ...row, latitude, longitude }]))
      const { entries, hasMore } = pageOf(nearest(places, circle, after), first, nearPosition)
      return { hasMore, entries: entries.flatMap(({ entry: { place }, position }) => live([place], extent).map((entry) => ({ entry, position }))) }
    },
    epoch: async () => ({ mark: '1', settled: true }),
    changes: async (after, first) => {
      const placed = changes.map((change, index) => ({ ...change, position: index + 1 }))
      return pageOf(placed.filter(({ position }) => position > (after?.[0] ?? 0)), first, changePosition)
    },
  }
}

function matches(row: PublicationRow, { kind, language, clinic, topic, treatment, claim, source, reviewer, media, specialty, reviewedAfter, reviewedBefore, translations }: Filter): boolean {
  const equals = (wanted: string | undefined, value: string | null) => wanted === undefined || wanted === value
  const holds = (wanted: string | undefined, values: readonly string[]) => wanted === undefined || values.includes(wanted)
  return (
    equals(kind, row.kind) && equals(language, row.language) && equals(clinic, row.clinic) && holds(topic, row.topics) && holds(claim, row.claims) &&
    holds(source, row.sources) && holds(reviewer, row.reviewers) && holds(media, row.media) && holds(translations, row.translations) && holds(treatment && nameKey(treatment), row.treatments) && holds(specialty && nameKey(specialty), row.specialties) &&
    (reviewedAfter ?? '') <= (row.reviewed ?? '') && (row.reviewed ?? '') <= (reviewedBefore ?? '9999-12-31')
  )
}

type Pieces = Pick<PublicationRow, 'card' | 'publication' | 'blocks'>

/** A copy, as out of a database: guards are set upon what was read. */
function readOf({ card, publication, blocks }: Pieces, extent: Extent): Publication {
  const read = structuredClone(extent === 'card' ? card : publication) as Publication
  return extent === 'card' ? asCard(read) : extent === 'page' ? asPage(read) : asWhole(read, blocks)
}

const live = (rows: readonly Pieces[], extent: Extent): LivePublication[] => rows.map((row) => readOf(row, extent)).flatMap((publication) => (publication.state === 'live' ? [publication] : []))

const newestFirst = (a: ListPosition, b: ListPosition): number => compare(b[0], a[0]) || compare(b[1], a[1])

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
