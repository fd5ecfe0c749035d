import type { EventBody, RecordedEvent, Signature } from './event'
import { beginning, type CopyStage, type Edition, type Review, type SubjectState } from './state'

/** The state after a whole record. */
export const replay = (events: readonly RecordedEvent[]): SubjectState => events.reduce(evolve, beginning)

/** The state after one more event. Total: a recorded event has happened, whatever the rules of today say. */
export function evolve(state: SubjectState, event: RecordedEvent): SubjectState {
  return { ...state, ...changes(state, event.body, event.at), seq: event.seq, at: event.at, hash: event.hash }
}

function changes(state: SubjectState, body: EventBody, at: string): Partial<SubjectState> {
  switch (body.type) {
    case 'submitted': {
      const { type: _type, approvalsNeeded, warnings: _warnings, minorCorrection = false, ...text } = body
      return { copy: 'clinical-review', review: { text, minorCorrection, approvalsNeeded, submittedAt: at, approvals: [], assignments: [], publishAt: null } }
    }
    case 'assigned':
      return review(state, ({ assignments }) => ({ assignments: [...assignments.filter(({ reviewer }) => ![body.reviewer.reviewer, body.handedOn?.from.reviewer].includes(reviewer.reviewer)), body] }))
    case 'approved':
      return approve(state, body.signature)
    case 'approval-revoked':
      return revoke(state, body.user)
    case 'scheduled':
      return review(state, () => ({ publishAt: body.publishAt }))
    case 'unscheduled':
    case 'schedule-failed':
      return review(state, () => ({ publishAt: null }))
    case 'recalled':
    case 'changes-requested':
      return { copy: 'draft', review: null }
    case 'published': {
      const { type: _type, ...head } = body
      return { copy: 'published', review: null, ...goLive(state, { ...head, publishedAt: at, submittedAt: state.review?.submittedAt ?? at, signatures: state.review?.approvals ?? [] }) }
    }
    case 'revised':
      return { copy: 'draft', reaffirmations: [] }
    case 'revision-discarded':
      return { copy: 'published' }
    case 'reaffirmed': {
      const signatures = [...state.reaffirmations, body.signature]
      if (body.edition === null) return { reaffirmations: signatures }
      return goLive(state, { ...body.edition, publishedAt: at, submittedAt: state.editions.at(-1)?.submittedAt ?? at, signatures })
    }
    case 'withdrawn':
      return state.live.type === 'edition' ? { live: { type: 'withdrawn', edition: state.live.edition, at, notice: body.notice }, reaffirmations: [], notes: [], ...review(state, () => ({ publishAt: null })) } : {}
    case 'noted': {
      const others = state.notes.filter(({ cause }) => cause !== body.cause)
      const { topic, text, cause } = body
      return { notes: text === '' ? others : [...others, { topic, text, cause, at }] }
    }
  }
}

const review = (state: SubjectState, change: (review: Review) => Partial<Review>): Partial<SubjectState> =>
  state.review === null ? {} : { review: { ...state.review, ...change(state.review) } }

const stageOf = ({ approvals, approvalsNeeded }: Review): CopyStage => (approvals.length >= approvalsNeeded ? 'approved' : 'clinical-review')

function approve(state: SubjectState, signature: Signature): Partial<SubjectState> {
  if (state.review === null) return {}
  const signed = { ...state.review, approvals: [...state.review.approvals, signature] }
  return { copy: stageOf(signed), review: signed }
}

/** A taken-back signature takes the schedule with it. */
function revoke(state: SubjectState, signer: string): Partial<SubjectState> {
  if (state.review === null) return {}
  const left = { ...state.review, approvals: state.review.approvals.filter(({ user }) => user !== signer), publishAt: null }
  return { copy: stageOf(left), review: left }
}

const goLive = (state: SubjectState, edition: Edition): Partial<SubjectState> => ({ live: { type: 'edition', edition }, editions: [...state.editions, edition], reaffirmations: [], notes: [] })
