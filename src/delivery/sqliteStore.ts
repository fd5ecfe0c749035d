import { statSync } from 'node:fs'
import Database from 'libsql'
import { asCard, asPage, asWhole, type Extent } from '../domain/publication/extent'
import type { LivePublication, Publication } from '../domain/publication/publication'
import { nameKey } from '../domain/publication/row'
import type { Block } from '../domain/snapshot/content'
import { boxAround, nearest, nearPosition } from './near'
import { ranked } from './search'
import { asCandidate, FIND_WORDS, matching, type FoundWords } from './sqliteSearch'
import { nameIn } from './topics'
import { changePosition, listPosition, pageOf, Replaced, type Circle, type Filter, type ListPosition, type PlacedChange, type PublicationStore } from './store'

/** A store that holds its file open until it is closed. */
export interface SqliteStore extends PublicationStore {
  readonly close: () => void
}

/**
 * A store over the embedded database, on a read-only connection of its own and without Payload: its find takes longer than all of this together.
 * Reads are synchronous and take tens of microseconds. Lists go by the table `publication_keys`, which the database itself keeps by triggers
 * (migrations/sqlite): one row for each thing that a live publication is found by, in the order of lists.
 */
export function sqliteStore(file: string): SqliteStore {
  const database = new Database(file, { readonly: true })
  const opened = statSync(file).ino
  let looked = -Infinity
  let read = { version: -1, mark: '' }
  const prepared = new Map<string, Database.Statement>()
  // Always `all`: `get` of this driver gives the row before again where there is none.
  const rows = <Row>(sql: string, ...values: readonly (string | number)[]): Row[] => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    return statement.all(values) as Row[]
  }
  const newest = (filter: Filter, after: ListPosition | null, most: number, extent: Extent): LivePublication[] => {
    const { where, values } = keyed(filter, after)
    const { table, json } = READ[extent]
    // One text for all: it is read and parsed in two thirds of the time that each by itself takes.
    const [page] = rows<Read>(`SELECT '[' || group_concat(read, ',') || ']' AS read FROM (SELECT ${json} AS read FROM publication_keys k JOIN ${table} p ON p.subject = k.subject WHERE ${where} ORDER BY k.at DESC, k.subject DESC LIMIT ?)`, ...values, most)
    return live(JSON.parse(page?.read ?? '[]') as Stored[], extent)
  }
  const found = (which: string, extent: Extent, ...values: readonly string[]): Stored[] => rows<Read>(`SELECT ${READ[extent].json} AS read FROM ${which}`, ...values).map(({ read }) => JSON.parse(read ?? 'null') as Stored)
  const byItself = (subject: string, extent: Extent): LivePublication[] => live(found(`${READ[extent].table} p WHERE p.subject = ?`, extent, subject), extent)

  return {
    at: async ({ kind, language, slug }, extent) => {
      const [current] = found(CURRENT, extent, kind, language, slug)
      const [there] = current !== undefined ? [current] : found(FORMER, extent, slug, kind, language)
      return there === undefined ? null : readOf(there, extent)
    },
    list: async (filter, after, first, extent) => pageOf(newest(filter, after, first + 1, extent), first, listPosition),
    search: async (question, within, after, first, extent) => {
      const { entries, hasMore } = await ranked(question, async (part, most) => rows<FoundWords>(FIND_WORDS, matching(question, part, within), most).map(asCandidate), after, first)
      return { hasMore, entries: entries.flatMap(({ entry: { subject }, position }) => byItself(subject, extent).map((entry) => ({ entry, position }))) }
    },
    topics: async (filter) => {
      const { where, values } = filter.topic === undefined ? { where: ["k.key >= 'topics:' AND k.key < 'topics;'"], values: [] } : { where: ['k.key = ?'], values: [`topics:${filter.topic}`] }
      const inLanguage = filter.language === undefined ? [] : [filter.language]
      const counted = rows<Counted>(`SELECT substr(k.key, 8) AS slug, COUNT(*) AS articles FROM publication_keys k WHERE ${[...where, "k.kind = 'article'", ...inLanguage.map(() => 'k.language = ?')].join(' AND ')} GROUP BY k.key`, ...values, ...inLanguage)
      return counted.flatMap(({ slug, articles }) => newest({ ...filter, kind: 'article', topic: slug }, null, 1, 'card').map((article) => ({ slug, articles, name: nameIn(article, slug) })))
    },
    near: async (circle, filter, after, first, extent) => {
      const { where, values } = keyed(filter, null)
      const box = inBox(circle)
      const places = rows<Place>(`SELECT p.subject, p.latitude, p.longitude FROM publication_keys k JOIN publications p ON p.subject = k.subject WHERE ${where} AND ${box.where}`, ...values, ...box.values)
      const { entries, hasMore } = pageOf(nearest(places, circle, after), first, nearPosition)
      return { hasMore, entries: entries.flatMap(({ entry: { place }, position }) => byItself(place.subject, extent).map((entry) => ({ entry, position }))) }
    },
    epoch: async () => {
      const now = performance.now()
      if (now - looked >= LOOKED_MS) {
        looked = now
        // A restored backup lies at the same address, and what was opened is read on though it is nowhere any more.
        if (statSync(file).ino !== opened) throw new Replaced()
      }
      // https://sqlite.org/pragma.html#pragma_data_version: the same as long as nobody has written anything.
      const version = rows<{ readonly data_version: number }>('PRAGMA data_version')[0]?.data_version ?? -1
      if (version !== read.version) read = { version, mark: `${opened} ${rows<{ readonly n: number }>('SELECT n FROM publication_epoch')[0]?.n}` }
      return { mark: read.mark, settled: true }
    },
    changes: async (after, first) => pageOf(rows<PlacedChange>(CHANGES, after?.[0] ?? 0, first + 1), first, changePosition),
    close: () => void database.close(),
  }
}

/** Whether another file lies at the address is asked this often: a publication is seen by all within a second. */
const LOOKED_MS = 100

interface Read {
  readonly read: string | null
}
/** What was asked for of a publication; the whole in two pieces. */
type Stored = Publication | { readonly publication: Publication; readonly blocks: readonly Block[] | null }
interface Counted {
  readonly slug: string
  readonly articles: number
}
interface Place {
  readonly subject: string
  readonly latitude: number
  readonly longitude: number
}

// The first of several by its subject alone: a sort of whole rows would copy their texts.
const CURRENT = 'publications p WHERE p.subject = (SELECT min(subject) FROM publications WHERE kind = ? AND language = ? AND slug = ?)'
const FORMER = "publications p WHERE p.subject = (SELECT min(o.subject) FROM publications_texts t JOIN publications o ON o.id = t.parent_id WHERE t.text = ? AND t.path = 'formerSlugs' AND o.kind = ? AND o.language = ?)"

/** Cards lie by themselves: in a row of publications they stand behind the text, page after page of the file. */
const READ: Readonly<Record<Extent, { readonly table: string; readonly json: string }>> = {
  card: { table: 'publication_cards', json: 'p.card' },
  page: { table: 'publications', json: 'p.publication' },
  whole: { table: 'publications', json: `'{"publication":' || p.publication || ',"blocks":' || COALESCE(p.blocks, 'null') || '}'` },
}

const CHANGES = 'SELECT position, subject, seq, at, kind, language, slug, former_slug AS formerSlug, edition FROM publication_changes WHERE position > ? ORDER BY position LIMIT ?'

/** The keys of what must hold, the one that holds of fewest first: the others are looked up one by one. */
const keysOf = ({ translations, media, claim, source, clinic, reviewer, treatment, topic, specialty, kind }: Filter): string[] => [
  ...[['translations', translations], ['media', media], ['claims', claim], ['sources', source], ['clinic', clinic], ['reviewers', reviewer], ['treatments', treatment && nameKey(treatment)], ['topics', topic], ['specialties', specialty && nameKey(specialty)]].flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`])),
  kind === undefined ? '' : `kind:${kind}`,
]

/** What a filter asks of `publication_keys k`, after a position. */
function keyed(filter: Filter, after: ListPosition | null): { readonly where: string; readonly values: readonly string[] } {
  const { kind, language, reviewedAfter, reviewedBefore } = filter
  const [first = '', ...others] = keysOf(filter)
  const asked: readonly (readonly [string, ...string[]])[] = [
    ['k.key = ?', first],
    ...(kind === undefined ? [] : [['k.kind = ?', kind] as const]),
    ...(language === undefined ? [] : [['k.language = ?', language] as const]),
    ...(reviewedAfter === undefined ? [] : [['k.reviewed >= ?', reviewedAfter] as const]),
    ...(reviewedBefore === undefined ? [] : [['k.reviewed <= ?', reviewedBefore] as const]),
    ...others.filter((key) => key !== '' && !key.startsWith('kind:')).map((key) => ['EXISTS (SELECT 1 FROM publication_keys o WHERE o.key = ? AND o.at = k.at AND o.subject = k.subject)', key] as const),
    ...(after === null ? [] : [['k.at <= ? AND (k.at < ? OR k.subject < ?)', after[0], after[0], after[1]] as const]),
  ]
  return { where: asked.map(([condition]) => condition).join(' AND '), values: asked.flatMap(([, ...values]) => values) }
}

function inBox(circle: Circle): { readonly where: string; readonly values: readonly number[] } {
  const { south, north, longitudes } = boxAround(circle)
  return longitudes === null
    ? { where: 'p.latitude BETWEEN ? AND ? AND p.longitude IS NOT NULL', values: [south, north] }
    : { where: 'p.latitude BETWEEN ? AND ? AND p.longitude BETWEEN ? AND ?', values: [south, north, ...longitudes] }
}

const readOf = (stored: Stored, extent: Extent): Publication => ('blocks' in stored ? asWhole(stored.publication, stored.blocks) : extent === 'card' ? asCard(stored) : asPage(stored))

const live = (found: readonly Stored[], extent: Extent): LivePublication[] => found.map((row) => readOf(row, extent)).flatMap((publication) => (publication.state === 'live' ? [publication] : []))
