import type { Db, Filter as Query } from 'mongodb'
import { asCard } from '../domain/publication/card'
import type { LivePublication, Publication } from '../domain/publication/publication'
import { treatmentKey } from '../domain/publication/row'
import { boxAround, nearest, nearPosition } from './near'
import { changePosition, listPosition, pageOf, type Circle, type Extent, type Filter, type ListPosition, type PlacedChange, type PublicationStore } from './store'

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
  readonly latitude: number
  readonly longitude: number
  readonly card: Publication
  readonly publication: Publication
}

/** A store over MongoDB, by its own driver and without Payload. Lists go by compound indexes that end in the order of lists (collections/Publications.ts). */
export function mongoStore(database: Db): PublicationStore {
  const publications = database.collection<Row>('publications')
  const changes = database.collection<PlacedChange>('publication-changes')
  const marks = database.collection<Mark>('publication-epoch')
  const one = (query: Query<Row>) => publications.find(query, { projection: { _id: 0, publication: 1 }, sort: { subject: 1 }, limit: 1 }).next()

  return {
    at: async ({ kind, language, slug }) => (await one({ kind, language, slug }) ?? await one({ kind, language, formerSlugs: slug }))?.publication ?? null,
    list: async (filter, after, first, extent) => {
      const query = { $and: [conditions(filter), ...past(after)] }
      const found = await publications.find(query, { projection: { _id: 0, [COLUMN[extent]]: 1 }, sort: { firstPublishedAt: -1, subject: -1 }, limit: first + 1 }).toArray()
      return pageOf(live(found, extent), first, listPosition)
    },
    near: async (circle, filter, after, first, extent) => {
      const places = await publications.find({ $and: [conditions(filter), inBox(circle)] }, { projection: { _id: 0, subject: 1, latitude: 1, longitude: 1 } }).toArray()
      const { entries, hasMore } = pageOf(nearest(places, circle, after), first, nearPosition)
      const page = live(await publications.find({ subject: { $in: entries.map(({ entry }) => entry.place.subject) }, state: 'live' }, { projection: { _id: 0, [COLUMN[extent]]: 1 } }).toArray(), extent)
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

const COLUMN: Readonly<Record<Extent, 'card' | 'publication'>> = { card: 'card', whole: 'publication' }

/** Values are compared as they are: none of them comes from a request as anything but a string. */
function conditions({ kind, language, clinic, topic, treatment, claim, source, reviewer, media, translations }: Filter): Query<Row> {
  const wanted = { kind, language, clinic, topics: topic, claims: claim, sources: source, reviewers: reviewer, media, translations, treatments: treatment && treatmentKey(treatment) }
  return { state: 'live', ...Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined).map(([name, value]) => [name, { $eq: value }])) }
}

const past = (after: ListPosition | null): Query<Row>[] =>
  after === null ? [] : [{ firstPublishedAt: { $lte: after[0] } }, { $or: [{ firstPublishedAt: { $lt: after[0] } }, { subject: { $lt: after[1] } }] }]

function inBox(circle: Circle): Query<Row> {
  const { south, north, longitudes } = boxAround(circle)
  return { latitude: { $gte: south, $lte: north }, longitude: longitudes === null ? { $gte: -180 } : { $gte: longitudes[0], $lte: longitudes[1] } }
}

const live = (found: readonly Pick<Row, 'card' | 'publication'>[], extent: Extent): LivePublication[] =>
  found.map((row) => (extent === 'card' ? asCard(row.card) : row.publication)).flatMap((publication) => (publication.state === 'live' ? [publication] : []))
