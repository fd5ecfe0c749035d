import type { Asked, CheckOutcome } from '../../domain/references/verdict'
import type { Cms } from '../cms'
import { Declined } from '../refused'
import { askRegistries } from './ask'
import { numbersOf, takeCheck, type SourceCheck } from './checks'
import { conclude, type Checked } from './checkSource'
import { lean } from './lean'

export interface CheckedSources {
  /** Sources with a number that were to be checked. */
  readonly due: number
  readonly outcomes: Readonly<Record<CheckOutcome, number>>
  /** Those whose status this has changed. */
  readonly changed: readonly Checked[]
  /** Those with a number that an editor must look at. */
  readonly toLookAt: readonly Checked[]
  /** Why sources could not be checked, in words, and how many each. */
  readonly reasons: Readonly<Record<string, number>>
  /** What another process has checked in the meantime. */
  readonly taken: number
  /** Given up since nothing could be asked any more; what is left comes first the next time. */
  readonly gaveUp: boolean
}

export interface Checking {
  /** Which sources are to be checked, by their last check; where none is given, all. */
  readonly due?: (check: LastCheck) => boolean
  readonly signal?: AbortSignal
  readonly progress?: (done: number, of: number) => void
}

export type LastCheck = Pick<SourceCheck, 'triedAt' | 'checkedAt'>

/** So many are looked up together: a request each to PubMed and, for half of them, to Crossref. */
const AT_A_TIME = 100

/** So many times one after the other nothing could be found out of so many: that is no accident, the network is gone. */
const MOST_FAILURES = 3

/**
 * Checks the library's sources that have a DOI or a PMID, those first whose last check is longest ago. May end at any moment and run on several
 * processes: each source is taken before it is looked up, and a run goes on where the one before it ended.
 */
export async function checkSources(cms: Cms, { due = () => true, signal, progress }: Checking = {}): Promise<CheckedSources> {
  const queue = (await oldestFirst(cms)).filter(due)
  const outcomes = { checked: 0, mismatch: 0, 'not-found': 0, 'not-checked': 0, 'no-number': 0 }
  const [changed, toLookAt, reasons]: [Checked[], Checked[], Record<string, number>] = [[], [], {}]
  let [done, taken, failures] = [0, 0, 0]
  const failed = (reason: string): void => {
    outcomes['not-checked']++
    reasons[reason] = (reasons[reason] ?? 0) + 1
  }
  const check = async (source: Due, asked: readonly Asked[]): Promise<void> => {
    try {
      const checked = await conclude(cms, source, asked)
      if (checked.changed) changed.push(checked)
      if (checked.outcome === 'not-checked') failed(checked.failure)
      else outcomes[checked.outcome]++
      if (checked.outcome === 'mismatch' || checked.outcome === 'not-found') toLookAt.push(checked)
    } catch (error) {
      // Deleted in the meantime, or its record can't be saved as it stands.
      failed(error instanceof Error ? error.message : String(error))
      if (!(error instanceof Declined)) cms.payload.logger.error({ err: error, source: source.id }, 'A source could not be checked; it is tried again.')
    }
  }
  const ended = (): boolean => signal?.aborted === true
  while (done < queue.length && failures < MOST_FAILURES && !ended()) {
    const batch = queue.slice(done, done + AT_A_TIME)
    const mine: Due[] = []
    for (const source of batch) if (await takeCheck(cms, source)) mine.push(source)
    const failedBefore = outcomes['not-checked']
    const answers = await askRegistries(cms, mine)
    for (const [index, source] of mine.entries()) if (!ended()) await check(source, answers[index] ?? [])
    if (mine.length > 0) failures = outcomes['not-checked'] - failedBefore === mine.length ? failures + 1 : 0
    taken += batch.length - mine.length
    done += batch.length
    progress?.(done, queue.length)
  }
  return { due: queue.length, outcomes, changed, toLookAt, reasons, taken, gaveUp: failures >= MOST_FAILURES }
}

interface Due extends LastCheck {
  readonly id: string
  readonly doi?: string | null
  readonly pmid?: string | null
}

const NEVER: LastCheck = { triedAt: '', checkedAt: null }

async function oldestFirst(cms: Cms): Promise<Due[]> {
  const last = new Map<string, LastCheck>()
  for await (const { id, triedAt, checkedAt } of lean<LastCheck>(cms, 'source-checks', ['triedAt', 'checkedAt'])) last.set(id, { triedAt, checkedAt: checkedAt ?? null })
  const found: Due[] = []
  for await (const { id, doi, pmid } of lean<Pick<Due, 'doi' | 'pmid'>>(cms, 'sources', ['doi', 'pmid'])) {
    if (numbersOf({ doi, pmid }) !== '') found.push({ id, doi, pmid, ...(last.get(id) ?? NEVER) })
  }
  return found.sort((a, b) => (a.triedAt < b.triedAt ? -1 : a.triedAt > b.triedAt ? 1 : 0))
}
