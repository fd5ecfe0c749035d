import { keyOf, type Subject } from '../domain/editorial/subject'
import type { SourceStatus } from '../domain/gate/facts'
import { answerTo, causeOf, hasFallen, restsOn, type Answer } from '../domain/publication/falls'
import { readSnapshot } from '../records/snapshots'
import { blastRadius, type BlastRadius, type Touched } from './blastRadius'
import type { Cms } from './cms'
import { note } from './note'
import { notify } from './notifications'
import { stateOf } from './record'
import { Refused } from './refused'
import { rows } from './rows'
import { withdraw } from './withdraw'

/** What was done about sources that fell or rose, by subject. */
export interface FallReport {
  readonly sources: number
  readonly noted: readonly string[]
  readonly withdrawn: readonly string[]
  /** People told, each once for each text. */
  readonly told: number
  /** Sources that could not be answered, with why; they are tried again. */
  readonly problems: readonly string[]
}

/**
 * Answers what has become of sources since the last look: readers of live editions that rest on them are told, or by policy the edition is
 * withdrawn, and the people of every text that uses them are told. May run twice, late, or on two processes at once: the record decides.
 */
export async function answerFalls(cms: Cms): Promise<FallReport> {
  const mark = await cms.payload.kv.get<Mark>(KEY)
  const since = mark === null ? '' : new Date(Date.parse(mark.at) - MARGIN_MS).toISOString()
  const at = cms.now()
  const done = { sources: 0, noted: [] as string[], withdrawn: [] as string[], told: 0, problems: [] as string[] }
  for await (const source of rows<Fallen>(cms, 'sources', { standingSince: { greater_than: since } })) {
    done.sources++
    try {
      const { noted, withdrawn, told } = await answer(cms, source)
      done.noted.push(...noted)
      done.withdrawn.push(...withdrawn)
      done.told += told
    } catch (error) {
      done.problems.push(`${source.id}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (done.sources > 0 && done.problems.length === 0) await cms.payload.kv.set(KEY, { at } satisfies Mark)
  return done
}

interface Mark {
  readonly at: string
}
const KEY = 'falls-answered'
/** A save may be stamped a while before it can be read; clocks of several machines differ. What is answered already costs a look. */
const MARGIN_MS = 5 * 60 * 1000

interface Fallen {
  readonly id: string
  readonly title?: string | null
  readonly status: SourceStatus
  readonly statusOn?: string | null
  readonly standingSince: string
}

async function answer(cms: Cms, source: Fallen) {
  const radius = await blastRadius(cms, { collection: 'sources', id: source.id })
  const noted: string[] = []
  const withdrawn: string[] = []
  let told = 0
  for (const { subject } of radius.live) {
    const done = await answerEdition(cms, subject, source)
    if (done !== null) (done === 'note' ? noted : withdrawn).push(keyOf(subject))
  }
  for (const text of textsOf(radius)) told += await notify(cms, text.subject, { kind: 'source-status', text: inWords(source, text), cause: `${causeOf(source.id)} ${source.status} ${source.standingSince}` })
  return { noted, withdrawn, told }
}

/** What went live after the source fell was published knowing it. */
async function answerEdition(cms: Cms, subject: Subject, source: Fallen): Promise<Answer['action'] | null> {
  const { live, notes } = await stateOf(cms, subject)
  if (live.type !== 'edition') return null
  const cause = causeOf(source.id)
  const reference = restsOn(await readSnapshot(cms.payload, live.edition.contentHash), source.id)
  const standing = { status: source.status, statusOn: source.statusOn ?? '' }
  const due = reference === null || live.edition.publishedAt > source.standingSince ? null : answerTo(reference, standing, cms.policy)
  const wanted = due ?? LIFTED
  if (wanted.action === 'note' && (notes.find((one) => one.cause === cause)?.text ?? '') === wanted.text) return null
  return unlessRefused(wanted.action, () =>
    wanted.action === 'withdraw' ? withdraw(cms, { type: 'system', name: 'policy' }, subject, { ...wanted, cause }) : note(cms, subject, { topic: 'source-status', text: wanted.text, cause }),
  )
}

const LIFTED: Answer = { action: 'note', text: '' }

/** Somebody else has done it, or published anew, in the meantime. */
async function unlessRefused<T>(done: T, act: () => Promise<unknown>): Promise<T | null> {
  try {
    await act()
    return done
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

/** Each text once, however it uses the source. */
const textsOf = ({ workingCopies, reviews, live }: BlastRadius): Touched[] => [...new Map([...live, ...reviews, ...workingCopies].map((text) => [keyOf(text.subject), text])).values()]

const BECAME: Readonly<Record<SourceStatus, string>> = {
  retracted: 'was retracted', 'expression-of-concern': 'is under an expression of concern', corrected: 'was corrected', current: 'is current again', unknown: 'is no longer marked',
}

const inWords = ({ title, status, statusOn }: Fallen, text: Touched): string =>
  `The source “${title ?? ''}” ${BECAME[status]}${statusOn && hasFallen(status) ? ` on ${statusOn}` : ''}. “${text.title}” uses it${hasFallen(status) ? ': look whether what it says still stands.' : '.'}`
