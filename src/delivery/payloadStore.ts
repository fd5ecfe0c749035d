import type { Payload, Where } from 'payload'
import type { LivePublication, Publication } from '../domain/publication/publication'
import { treatmentKey } from '../domain/publication/row'
import { boxAround, nearest, nearPosition, type Point } from './near'
import { changePosition, listPosition, pageOf, type Circle, type Filter, type PlacedChange, type PublicationStore } from './store'

/** A store over the derived collections `publications` and `publication-changes`, on either database. It opens no other collection. */
export function payloadStore(payload: Payload): PublicationStore {
  const find = async <Row>(collection: 'publications' | 'publication-changes', where: Where, sort: string[], limit: number, select?: Record<string, true>): Promise<Row[]> => {
    const found = await payload.find({ collection, where, sort, limit, select, depth: 0, pagination: false, overrideAccess: true })
    // The rows are written by one projection, from the type they are read as.
    return found.docs as unknown as Row[]
  }
  const publications = async (where: Where, sort: string[], limit: number) =>
    (await find<{ publication: Publication }>('publications', where, sort, limit, { publication: true })).map(({ publication }) => publication)

  return {
    at: async ({ kind, language, slug }) => {
      const there = { kind: { equals: kind }, language: { equals: language } }
      const [current] = await publications({ ...there, slug: { equals: slug } }, ['subject'], 1)
      if (current !== undefined) return current
      const [moved] = await publications({ ...there, formerSlugs: { in: [slug] } }, ['subject'], 1)
      return moved ?? null
    },
    list: async (filter, after, first) => {
      const later: Where[] = after === null ? [] : [past(['firstPublishedAt', 'less_than', after[0]], ['subject', 'greater_than', after[1]])]
      return pageOf(live(await publications({ and: [conditions(filter), ...later] }, ['-firstPublishedAt', 'subject'], first + 1)), first, listPosition)
    },
    near: async (circle, filter, after, first) => {
      const where = { and: [conditions(filter), inBox(circle)] }
      // A circle is of a bounded size: the places in it are sorted here, on three columns, and only those of the page are read.
      const places = await find<Point & { subject: string }>('publications', where, ['subject'], 0, { subject: true, latitude: true, longitude: true })
      const { entries, hasMore } = pageOf(nearest(places, circle, after), first, nearPosition)
      const subjects = entries.map(({ entry }) => entry.place.subject)
      const page = live(await publications({ and: [LIVE, { subject: { in: subjects } }] }, ['subject'], first))
      const clinicAt = (subject: string) => page.filter((clinic) => clinic.subject === subject)
      return { hasMore, entries: entries.flatMap(({ entry: { place }, position }) => clinicAt(place.subject).map((entry) => ({ entry, position }))) }
    },
    changes: async (after, first) => {
      const where: Where = { position: { greater_than: after?.[0] ?? 0 } }
      return pageOf(await find<PlacedChange>('publication-changes', where, ['position'], first + 1), first, changePosition)
    },
  }
}

const LIVE: Where = { state: { equals: 'live' } }

function conditions({ kind, language, clinic, topic, treatment, claim, source, reviewer, media }: Filter): Where {
  const equals = (field: string, value: string | undefined): Where[] => (value === undefined ? [] : [{ [field]: { equals: value } }])
  const holds = (field: string, value: string | undefined): Where[] => (value === undefined ? [] : [{ [field]: { in: [value] } }])
  return {
    and: [
      LIVE, ...equals('kind', kind), ...equals('language', language), ...equals('clinic', clinic), ...holds('topics', topic), ...holds('claims', claim),
      ...holds('sources', source), ...holds('reviewers', reviewer), ...holds('media', media), ...holds('treatments', treatment && treatmentKey(treatment)),
    ],
  }
}

/** After a position in an order of several columns: (a, b) > (x, y) as a > x, or a = x and b > y. */
const past = (...columns: readonly (readonly [field: string, operator: 'less_than' | 'greater_than', value: string | number])[]): Where => ({
  or: columns.map(([field, operator, value], index) => ({
    and: [...columns.slice(0, index).map(([before, , same]) => ({ [before]: { equals: same } })), { [field]: { [operator]: value } }],
  })),
})

function inBox(circle: Circle): Where {
  const { south, north, longitudes } = boxAround(circle)
  const between = (field: string, low: number, high: number): Where => ({ [field]: { greater_than_equal: low, less_than_equal: high } })
  return { and: [between('latitude', south, north), longitudes === null ? { longitude: { exists: true } } : between('longitude', ...longitudes)] }
}

const live = (found: readonly Publication[]): LivePublication[] => found.flatMap((publication) => (publication.state === 'live' ? [publication] : []))
