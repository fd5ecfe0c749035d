import type { Where } from 'payload'
import { keyOf, subjectOf, type Subject } from '../domain/editorial/subject'
import { lastSignedAt } from '../domain/editorial/state'
import { answerTo, causeOf, hasFallen, restsOn } from '../domain/publication/falls'
import type { SourceStanding } from '../domain/publication/publication'
import type { Source } from '../payload-types'
import type { EventRow } from '../records/events'
import { readSnapshot } from '../records/snapshots'
import { answerEdition } from './answer'
import { blastRadius, type BlastRadius, type Touched } from './blastRadius'
import type { Cms } from './cms'
import { librarySources } from './library'
import { notify } from './notifications/notify'
import { peopleOf } from './notifications/people'
import { stateOf } from './record'
import { rows } from './rows'
import { showStanding } from './standings'

/** What was done about sources that fell or rose, by subject. */
export interface FallReport {
  readonly sources: number
  readonly noted: readonly string[]
  readonly withdrawn: readonly string[]
  /** People told, each once for each text. */
  readonly told: number
  /** Texts, or sources, that could not be answered for, with why; they are tried again. */
  readonly problems: readonly string[]
}

/**
 * Answers what has become of sources since the last look: readers of live editions that rest on them are told, or by policy the edition is
 * withdrawn, and the people of every text that uses them are told. Editions that went live since are answered for as well: a source may have
 * fallen after they were signed. May run twice, late, or on two processes at once: the record decides.
 */
export async function answerFalls(cms: Cms): Promise<FallReport> {
  const at = cms.now()
  const since = await lastLook(cms, at)
  const done: Done = { sources: 0, noted: [], withdrawn: [], told: 0, problems: [] }
  for await (const source of rows<Fallen>(cms, 'sources', { standingSince: { greater_than: since ?? '' } })) {
    done.sources++
    await trying(done, source.id, () => answer(cms, source, done))
  }
  let editions = 0
  const wentLive: Where = { and: [{ type: { in: ['published', 'reaffirmed'] } }, { at: { greater_than: since ?? earlier(at) } }] }
  for await (const { subject } of rows<EventRow>(cms, 'review-events', wentLive, { subject: true })) {
    editions++
    await trying(done, subject, () => answerNew(cms, subjectOf(subject), done))
  }
  if (done.sources + editions > 0 && done.problems.length === 0) await cms.payload.kv.set(KEY, { at } satisfies Mark)
  return done
}

interface Mark {
  readonly at: string
}
const KEY = 'falls-answered'
/** A save may be stamped a while before it can be read; clocks of several machines differ. What is answered already costs a look. */
const MARGIN_MS = 5 * 60 * 1000

/** A mark by a clock that ran ahead hides nothing that is stamped until the others get there. null: nobody has looked yet. */
async function lastLook({ payload }: Cms, now: string): Promise<string | null> {
  const mark = await payload.kv.get<Mark>(KEY)
  return mark === null ? null : earlier(mark.at < now ? mark.at : now)
}

const earlier = (instant: string): string => new Date(Date.parse(instant) - MARGIN_MS).toISOString()

type Fallen = Pick<Source, 'id' | 'title' | 'status' | 'statusOn'> & { readonly standingSince: string }

interface Done extends FallReport {
  sources: number
  told: number
  readonly noted: string[]
  readonly withdrawn: string[]
  readonly problems: string[]
}

/** What fails keeps nothing else back. */
async function trying({ problems }: Done, what: string, act: () => Promise<void>): Promise<void> {
  try {
    await act()
  } catch (error) {
    problems.push(`${what}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** People are told before anything is done: of a text that is withdrawn, the next look may find nothing any more. */
async function answer(cms: Cms, source: Fallen, done: Done): Promise<void> {
  await showStanding(cms, source.id, standingOf(source))
  const radius = await blastRadius(cms, { collection: 'sources', id: source.id })
  const live = new Set(radius.live.map(({ subject }) => keyOf(subject)))
  for (const text of textsOf(radius)) {
    const key = keyOf(text.subject)
    await trying(done, key, async () => {
      const told = { kind: 'source-status', title: text.title, source: source.title ?? '', status: source.status, on: hasFallen(source.status) ? (source.statusOn ?? '') : '' } as const
      done.told += await notify(cms, text.subject, { told, cause: `${causeOf(source.id)} ${source.status} ${source.standingSince}`, to: await peopleOf(cms, text.subject) })
    })
    if (live.has(key)) await trying(done, key, () => answerFor(cms, text.subject, source.id, done))
  }
}

/** Of what went live just now, the sources that fell after the last signature: before a schedule was due, or at the very moment. */
async function answerNew(cms: Cms, subject: Subject, done: Done): Promise<void> {
  const { live } = await stateOf(cms, subject)
  if (live.type !== 'edition') return
  const { bibliography } = await readSnapshot(cms.payload, live.edition.contentHash)
  const sources = await librarySources(cms, bibliography.map(({ source }) => source))
  for (const { id } of sources.filter((source) => hasFallen(source.status) && fellAfter(source, lastSignedAt(live.edition)))) await answerFor(cms, subject, id, done)
}

/** What was signed after the source fell was signed knowing it. */
async function answerFor(cms: Cms, subject: Subject, id: string, done: Done): Promise<void> {
  const action = await answerEdition(cms, subject, { topic: 'source-status', cause: causeOf(id) }, async (edition) => {
    const [snapshot, [source]] = await Promise.all([readSnapshot(cms.payload, edition.contentHash), librarySources(cms, [id])])
    const reference = restsOn(snapshot, id)
    return reference === null || source === undefined || !fellAfter(source, lastSignedAt(edition)) ? null : answerTo(reference, standingOf(source), cms.policy)
  })
  if (action !== null) (action === 'note' ? done.noted : done.withdrawn).push(keyOf(subject))
}

const fellAfter = ({ standingSince }: Source, at: string): boolean => (standingSince ?? '') >= at

const standingOf = ({ status, statusOn }: Pick<Source, 'status' | 'statusOn'>): SourceStanding => ({ status, statusOn: statusOn ?? '' })

/** Each text once, however it uses the source. */
const textsOf = ({ workingCopies, reviews, live }: BlastRadius): Touched[] => [...new Map([...live, ...reviews, ...workingCopies].map((text) => [keyOf(text.subject), text])).values()]
