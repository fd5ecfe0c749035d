import type { Where } from 'payload'
import { subjectOf, type Subject } from '../../domain/editorial/subject'
import type { SourceStatus } from '../../domain/gate/facts'
import type { Source } from '../../payload-types'
import type { Cms } from '../cms'
import { WITHOUT_JOINS } from '../stored'
import { count } from './count'

/** What of the library texts should not rest on as it is. */
export interface SourcesAtRisk {
  readonly retracted: number
  readonly concern: number
  readonly corrected: number
  /** Never looked up, or not for so many days. */
  readonly unchecked: number
  readonly uncheckedAfterDays: number
  readonly of: number
  /** Some live texts that use one that was retracted or is under an expression of concern, and how many there are. */
  readonly live: { readonly total: number; readonly texts: readonly LiveAtRisk[] }
}

export interface LiveAtRisk {
  readonly subject: Subject
  readonly title: string
  readonly edition: number
  readonly sources: readonly Pick<Source, 'id' | 'title' | 'status'>[]
}

const UNCHECKED_AFTER_DAYS = 90
/** The newest falls, and as many texts as anybody looks through here: the blast radius of each source shows the rest. */
const [MOST_SOURCES, MOST_TEXTS] = [50, 10]

export async function sourcesAtRisk(cms: Cms): Promise<SourcesAtRisk> {
  const since = new Date(Date.parse(cms.now()) - UNCHECKED_AFTER_DAYS * 86_400_000).toISOString()
  const having = (status: SourceStatus) => count(cms, 'sources', { status: { equals: status } })
  const [retracted, concern, corrected, of, checked, live] = await Promise.all([
    having('retracted'), having('expression-of-concern'), having('corrected'), count(cms, 'sources'), count(cms, 'source-checks', { checkedAt: { greater_than: since } }), liveAtRisk(cms),
  ])
  return { retracted, concern, corrected, unchecked: Math.max(0, of - checked), uncheckedAfterDays: UNCHECKED_AFTER_DAYS, of, live }
}

async function liveAtRisk(cms: Cms): Promise<SourcesAtRisk['live']> {
  const fallen = new Map((await newestFallen(cms)).map((source) => [source.id, source]))
  if (fallen.size === 0) return { total: 0, texts: [] }
  const where: Where = { and: [{ state: { equals: 'live' } }, { sources: { in: [...fallen.keys()] } }] }
  const { docs } = await cms.payload.db.find<{ id: string; title?: string | null; edition?: number | null; sources?: readonly string[] | null }>({ collection: 'publications', where, select: { title: true, edition: true, sources: true }, sort: 'id', limit: MOST_TEXTS, pagination: false })
  const texts = docs.map(({ id, title, edition, sources }) => ({ subject: subjectOf(id), title: title ?? '', edition: edition ?? 0, sources: (sources ?? []).flatMap((source) => fallen.get(source) ?? []) }))
  return { total: docs.length < MOST_TEXTS ? docs.length : await count(cms, 'publications', where), texts }
}

async function newestFallen({ payload }: Cms): Promise<Pick<Source, 'id' | 'title' | 'status'>[]> {
  const { docs } = await payload.db.find<Pick<Source, 'id' | 'title' | 'status'>>({ collection: 'sources', where: { status: { in: ['retracted', 'expression-of-concern'] } }, select: { title: true, status: true }, sort: ['-standingSince', 'id'], limit: MOST_SOURCES, pagination: false, ...WITHOUT_JOINS })
  return docs.map(({ id, title, status }) => ({ id, title: title ?? '', status }))
}
