import type { RecordedEvent } from '../../../src/domain/editorial/event'
import { isClean, isFit, policyOf, type Step } from './steps'

/** Kept beside the record by somebody who trusts no state of ours: what was submitted, who has rightly signed it, and what that made live. */
export interface Ledger {
  readonly round: Signed | null
  readonly reaffirming: Signed
  readonly live: Signed | null
  readonly editions: number
}

interface Signed {
  readonly text: string
  readonly risk: Step['risk']
  readonly asked: number
  readonly by: ReadonlySet<string>
}

const NOBODY: ReadonlySet<string> = new Set()
export const EMPTY: Ledger = { round: null, reaffirming: { text: '', risk: 'low', asked: 0, by: NOBODY }, live: null, editions: 0 }

/** The ledger after a step that was carried out. Throws where it should not have been. */
export function entered(ledger: Ledger, step: Step, { actor, body: { type } }: RecordedEvent): Ledger {
  const { round, reaffirming, live, editions } = ledger
  switch (type) {
    case 'submitted':
      must(
        step.findings.every(({ severity }) => severity === 'warns'),
        'A blocked text was submitted',
      )
      return { ...ledger, round: { text: step.text, risk: step.risk, asked: asked(step, step.risk), by: NOBODY } }
    case 'approved':
      must(round !== null && isFit(step) && isClean(step) && step.seen === 'current' && !round.by.has(step.user), 'Signed by who may not, or for another text')
      return { ...ledger, round: signed(round, step) }
    case 'approval-revoked':
      must(round?.by.has(step.user) === true, 'Somebody else’s signature was taken back')
      return { ...ledger, round: { ...round, by: new Set([...round.by].filter((user) => user !== step.user)) } }
    case 'recalled':
    case 'changes-requested':
      must(round !== null && (type === 'recalled' || step.unfit === null), 'Sent back by who may not')
      return { ...ledger, round: null }
    case 'published':
      must(
        round !== null && round.by.size >= round.asked && isClean(step) && (actor.type === 'system' || step.seen === 'current'),
        'Published what was not signed',
      )
      return { round: null, reaffirming: EMPTY.reaffirming, live: round, editions: editions + 1 }
    case 'reaffirmed': {
      must(
        live !== null && round === null && isFit(step) && isClean(step) && step.seen === 'current' && !reaffirming.by.has(step.user),
        'Reaffirmed by who may not, or another text',
      )
      const again = signed({ ...live, asked: asked(step, live.risk), by: reaffirming.by }, step)
      return again.by.size >= again.asked
        ? { ...ledger, reaffirming: EMPTY.reaffirming, live: again, editions: editions + 1 }
        : { ...ledger, reaffirming: again }
    }
    case 'revised':
      must(round === null, 'Revised in review')
      return { ...ledger, reaffirming: EMPTY.reaffirming }
    case 'withdrawn':
      must(live !== null, 'Withdrew what was not live')
      return { ...ledger, reaffirming: EMPTY.reaffirming, live: null }
    default:
      return ledger
  }
}

const asked = (step: Step, risk: Step['risk']): number => policyOf(step).risks[risk].approvals
const signed = (what: Signed, { user }: Step): Signed => ({ ...what, by: new Set([...what.by, user]) })

function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise)
}
