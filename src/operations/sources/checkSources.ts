import type { CheckOutcome } from '../../domain/references/verdict'
import type { Cms } from '../cms'
import { Declined } from '../refused'
import { numbersOf, takeCheck, whole, type SourceCheck } from './checks'
import { checkSource, type Checked } from './checkSource'
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
  readonly due?: (check: Pick<SourceCheck, 'triedAt' | 'outcome'>) => boolean
  readonly signal?: AbortSignal
  readonly progress?: (done: number, of: number) => void
}

/** At a time; how fast is a matter of the registries' rates. */
const LANES = 4

/** So many failures one after the other are no accident: the network is gone. */
const MOST_FAILURES = 20

/**
 * Checks the library's sources that have a DOI or a PMID, those first whose last check is longest ago. May end at any moment and run on several
 * processes: each source is taken before it is looked up, and a run goes on where the one before it ended.
 */
export async function checkSources(cms: Cms, { due = () => true, signal, progress }: Checking = {}): Promise<CheckedSources> {
  const queue = (await oldestFirst(cms)).filter(due)
  const outcomes = { checked: 0, mismatch: 0, 'not-found': 0, 'not-checked': 0, 'no-number': 0 }
  const [changed, toLookAt, reasons]: [Checked[], Checked[], Record<string, number>] = [[], [], {}]
  let [next, done, taken, failures] = [0, 0, 0, 0]
  const failed = (reason: string): void => {
    outcomes['not-checked']++
    failures++
    reasons[reason] = (reasons[reason] ?? 0) + 1
  }
  const lane = async (): Promise<void> => {
    for (let check = queue[next++]; check !== undefined && failures < MOST_FAILURES && signal?.aborted !== true; check = queue[next++]) {
      try {
        if (await takeCheck(cms, check)) {
          const checked = await checkSource(cms, check.id)
          if (checked.changed) changed.push(checked)
          if (checked.outcome === 'not-checked') failed(checked.failure)
          else {
            outcomes[checked.outcome]++
            failures = 0
          }
          if (checked.outcome === 'mismatch' || checked.outcome === 'not-found') toLookAt.push(checked)
        } else taken++
      } catch (error) {
        // Deleted in the meantime, or its record can't be saved as it stands.
        failed(error instanceof Error ? error.message : String(error))
        if (!(error instanceof Declined)) cms.payload.logger.error({ err: error, source: check.id }, 'A source could not be checked; it is tried again.')
      }
      progress?.(++done, queue.length)
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return { due: queue.length, outcomes, changed, toLookAt, reasons, taken, gaveUp: failures >= MOST_FAILURES }
}

type Last = Pick<SourceCheck, 'id' | 'triedAt' | 'outcome'>

async function oldestFirst(cms: Cms): Promise<Last[]> {
  const last = new Map<string, Last>()
  for await (const row of lean<Last>(cms, 'source-checks', ['triedAt', 'outcome'])) last.set(row.id, row)
  const found: Last[] = []
  for await (const source of lean<{ doi?: string; pmid?: string }>(cms, 'sources', ['doi', 'pmid'])) {
    if (numbersOf(source) !== '') found.push(whole(source.id, last.get(source.id) ?? null))
  }
  return found.sort((a, b) => (a.triedAt < b.triedAt ? -1 : a.triedAt > b.triedAt ? 1 : 0))
}
