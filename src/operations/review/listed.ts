import type { Actor } from '../../domain/editorial/actor'
import { reasonsNotToSign } from '../../domain/editorial/eligibility'
import type { EditionText, Signature } from '../../domain/editorial/event'
import type { ChangeNote, Risk } from '../../domain/snapshot/snapshot'
import { today, type Cms } from '../cms'
import { signingsFor } from '../signer'
import type { TextWithState } from './textsWithState'

interface Listed {
  /** `articles:ID`. */
  readonly subject: string
  readonly kind: 'article' | 'clinic'
  readonly id: string
  readonly title: string
  readonly risk: Risk
  readonly contentHash: string
  /** Printed names of who has signed so far. */
  readonly signedBy: readonly string[]
  readonly approvalsNeeded: number
  /** This reviewer is among them. */
  readonly signed: boolean
  /** Sentences; empty: this reviewer may sign. */
  readonly reasonsNotToSign: readonly string[]
}

/** A text in clinical review. */
export interface WaitingText extends Listed {
  readonly submittedAt: string
  /** Whole days since then. */
  readonly age: number
  /** ISO day: the earliest that anybody is asked for. */
  readonly due: string | null
  /** That this reviewer is asked for; null: is not asked. */
  readonly ownDue: string | null
  readonly changeNote: ChangeNote | null
}

/** A live text that somebody must look at again. */
export interface DueText extends Listed {
  readonly edition: number
  readonly reviewDue: string
  /** Its next edition is in work: what is live can't be reaffirmed before that is given up. */
  readonly inWork: boolean
}

/** The lines of one reviewer's inbox; none of a text that the record has moved on meanwhile. */
export interface Lines {
  readonly waiting: (text: TextWithState) => Promise<WaitingText[]>
  readonly due: (text: TextWithState) => Promise<DueText[]>
}

export async function linesFor(cms: Cms, actor: Extract<Actor, { type: 'user' }>, texts: readonly TextWithState[]): Promise<Lines> {
  const signingOf = await signingsFor(cms, actor, texts)
  const listed = async (text: TextWithState, { contentHash, risk }: EditionText, signatures: readonly Signature[], approvalsNeeded: number): Promise<Listed> => {
    const { signer, matter } = await signingOf(text)
    return {
      subject: text.key,
      kind: text.copy.kind,
      id: text.subject.id,
      title: text.copy.kind === 'article' ? text.copy.title : text.copy.name,
      risk,
      contentHash,
      signedBy: signatures.map(({ name }) => name),
      approvalsNeeded,
      signed: signatures.some(({ user }) => user === actor.id),
      reasonsNotToSign: reasonsNotToSign(signer, matter, today(cms)),
    }
  }
  return {
    async waiting(text) {
      const { copy, review } = text.state
      if (copy !== 'clinical-review' || review === null) return []
      const { submittedAt, assignments, approvals, approvalsNeeded } = review
      return [
        {
          ...(await listed(text, review.text, approvals, approvalsNeeded)),
          submittedAt,
          age: Math.max(0, Math.floor((Date.parse(cms.now()) - Date.parse(submittedAt)) / 86_400_000)),
          due: assignments.map(({ due }) => due).sort()[0] ?? null,
          ownDue: assignments.find(({ reviewer }) => reviewer.user === actor.id)?.due ?? null,
          changeNote: review.text.changeNote,
        },
      ]
    },
    async due(text) {
      const { copy, live, reaffirmations } = text.state
      if (live.type !== 'edition') return []
      const { edition } = live
      return [{ ...(await listed(text, edition, reaffirmations, cms.policy.risks[edition.risk].approvals)), edition: edition.number, reviewDue: edition.reviewDue, inWork: copy !== 'published' }]
    },
  }
}
