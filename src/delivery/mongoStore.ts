import type { Db, Filter as Query } from 'mongodb'
import { asCard, asPage, asWhole, type Extent } from '../domain/publication/extent'
import type { LivePublication, Publication } from '../domain/publication/publication'
import { nameKey } from '../domain/publication/row'
import type { Question } from '../domain/search/question'
import type { Searched, SearchedPart } from '../domain/search/searched'
import type { Block } from '../domain/snapshot/content'
import { boxAround, nearest, nearPosition } from './near'
import { ranked, type Candidate } from './search'
import { nameIn } from './topics'
import { changePosition, listPosition, pageOf, type Circle, type Filter, type ListPosition, type PlacedChange, type PublicationStore } from './store'

interface Mark {
  readonly _id: string
  readonly mark: string
  readonly writing?: Readonly<Record<string, Date>>
}

/** A write that takes longer is one whose process has died (src/database/publicEpoch.ts). */
const LONGEST_MS = 30_000

interface Row {
  readonly _id: string
  readonly subject: string
  readonly firstPublishedAt: string
  readonly searched: Pick<Searched, 'title' | 'lead'>
  readonly latitude: number
  readonly longitude: number
  readonly card: Publication
  readonly publication: Publication
  readonly blocks: readonly Block[] | null
}

/** A store over MongoDB, by its own driver and without Payload. Lists go by compound indexes that end in the order of lists (collections/Publications.ts). */
export function mongoStore(database: Db): PublicationStore {
  const publications = database.collection<Row>('publications')
  const changes = database.collection<PlacedChange>('publication-changes')
  const marks = database.collection<Mark>('publication-epoch')
  const newest = async (filter: Filter, after: ListPosition | null, most: number, extent: Extent): Promise<LivePublication[]> =>
    live(await publications.find({ $and: [conditions(filter), ...past(after)] }, { projection: COLUMNS[extent], sort: NEWEST_FIRST, limit: most }).toArray(), extent)
  const bySubjects = async (subjects: readonly string[], extent: Extent): Promise<LivePublication[]> =>
    live(await publications.find({ subject: { $in: subjects }, state: 'live' }, { projection: COLUMNS[extent] }).toArray(), extent)
  const one = (query: Query<Row>, extent: Extent) => publications.find(query, { projection: COLUMNS[extent], sort: { subject: 1 }, limit: 1 }).next()

  return {
    at: async ({ kind, language, slug }, extent) => {
      const found = (await one({ kind, language, slug }, extent)) ?? (await one({ kind, language, formerSlugs: slug }, extent))
      return found && readOf(found, extent)
    },
    list: async (filter, after, first, extent) => pageOf(await newest(filter, after, first + 1, extent), first, listPosition),
    search: async (question, within, after, first, extent) => {
      const { entries, hasMore } = await ranked(question, (part, most) => publications.find({ $and: [conditions(within), having(question, part)] }, { projection: CANDIDATE, sort: NEWEST_FIRST, limit: most }).map(asCandidate).toArray(), after, first)
      const page = await bySubjects(entries.map(({ entry }) => entry.subject), extent)
      return { hasMore, entries: entries.flatMap(({ entry: { subject }, position }) => page.filter((one) => one.subject === subject).map((entry) => ({ entry, position }))) }
    },
    topics: async ({ topic, language }) => {
      const filter: Filter = { kind: 'article', ...(language !== undefined && { language }) }
      const slugs: readonly string[] = topic === undefined ? await publications.distinct('topics', conditions(filter)) : [topic]
      const counted = slugs.map(async (slug) => {
        const having = { ...filter, topic: slug }
        const [articles, [article]] = await Promise.all([publications.countDocuments(conditions(having)), newest(having, null, 1, 'card')])
        return article === undefined ? [] : [{ slug, articles, name: nameIn(article, slug) }]
      })
      return (await Promise.all(counted)).flat()
    },
    near: async (circle, filter, after, first, extent) => {
      const places = await publications.find({ $and: [conditions(filter), inBox(circle)] }, { projection: { _id: 0, subject: 1, latitude: 1, longitude: 1 } }).toArray()
      const { entries, hasMore } = pageOf(nearest(places, circle, after), first, nearPosition)
      const page = await bySubjects(entries.map(({ entry }) => entry.place.subject), extent)
      const clinicAt = (subject: string) => page.filter((clinic) => clinic.subject === subject)
      return { hasMore, entries: entries.flatMap(({ entry: { place }, position }) => clinicAt(place.subject).map((entry) => ({ entry, position }))) }
    },
    epoch: async () => {
      const found = await marks.findOne({ _id: 'publications' })
      const writing = Object.entries(found?.writing ?? {}).filter(([, at]) => Date.now() - at.getTime() < LONGEST_MS)
      // A write that never ended is over at some moment: what is kept from then on is of another epoch.
      return { mark: [found?.mark ?? '', ...writing.map(([token]) => token)].join(' '), settled: writing.length === 0 }
    },
    changes: async (after, first) => {
      const found = await changes.find({ position: { $gt: after?.[0] ?? 0 } }, { projection: { _id: 0 }, sort: { position: 1 }, limit: first + 1 }).toArray()
      return pageOf(found.map((change) => ({ ...change, formerSlug: change.formerSlug ?? null })), first, changePosition)
    },
  }
}

const NEWEST_FIRST = { firstPublishedAt: -1, subject: -1 } as const
const CANDIDATE = { _id: 0, subject: 1, firstPublishedAt: 1, 'searched.title': 1, 'searched.lead': 1 } as const

const COLUMNS = { card: { _id: 0, card: 1 }, page: { _id: 0, publication: 1 }, whole: { _id: 0, publication: 1, blocks: 1 } } as const satisfies Record<Extent, object>

/** Values are compared as they are: none of them comes from a request as anything but a string. */
function conditions({ kind, language, clinic, topic, treatment, claim, source, reviewer, media, specialty, reviewedAfter, reviewedBefore, translations }: Filter): Query<Row> {
  const wanted = { kind, language, clinic, topics: topic, claims: claim, sources: source, reviewers: reviewer, media, translations, treatments: treatment && nameKey(treatment), specialties: specialty && nameKey(specialty) }
  const reviewed = { ...(reviewedAfter !== undefined && { $gte: reviewedAfter }), ...(reviewedBefore !== undefined && { $lte: reviewedBefore }) }
  return { state: 'live', ...(Object.keys(reviewed).length > 0 && { reviewed }), ...Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined).map(([name, value]) => [name, { $eq: value }])) }
}

/** The longest word first: by the first one the index is asked, and long words are rare. Words are letters and digits alone, so that a beginning is a pattern as it is. */
function having({ words, beginning }: Question, part: SearchedPart): Query<Row> {
  const all = [...words].sort((a, b) => b.length - a.length)
  return { [`searched.${part}`]: { $all: [...all, ...(beginning === null ? [] : [new RegExp(`^${beginning}`)])] } }
}

const asCandidate = ({ subject, firstPublishedAt, searched: { title, lead } }: Row): Candidate => ({ subject, firstPublishedAt, title, lead })

const past = (after: ListPosition | null): Query<Row>[] =>
  after === null ? [] : [{ firstPublishedAt: { $lte: after[0] } }, { $or: [{ firstPublishedAt: { $lt: after[0] } }, { subject: { $lt: after[1] } }] }]

function inBox(circle: Circle): Query<Row> {
  const { south, north, longitudes } = boxAround(circle)
  return { latitude: { $gte: south, $lte: north }, longitude: longitudes === null ? { $gte: -180 } : { $gte: longitudes[0], $lte: longitudes[1] } }
}

type Pieces = Pick<Row, 'card' | 'publication' | 'blocks'>

const readOf = ({ card, publication, blocks }: Pieces, extent: Extent): Publication => (extent === 'card' ? asCard(card) : extent === 'page' ? asPage(publication) : asWhole(publication, blocks ?? null))

const live = (found: readonly Pieces[], extent: Extent): LivePublication[] => found.map((row) => readOf(row, extent)).flatMap((publication) => (publication.state === 'live' ? [publication] : []))
