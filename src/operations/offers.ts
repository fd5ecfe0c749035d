import type { Actor } from '../domain/editorial/actor'
import type { Signing, TextNow } from '../domain/editorial/command'
import { inReach, offers, type Offer, type OfferFacts, type OfferedAction } from '../domain/editorial/offers'
import type { CopyStage, Review, SubjectState } from '../domain/editorial/state'
import type { Subject } from '../domain/editorial/subject'
import { circumstances, type Cms } from './cms'
import { stateOf } from './record'
import { signingFor } from './signer'
import { findingsNow, freezeNow, textNow } from './text'

/** Where a subject stands, for the one who looks: its stage, what is live, how far its review is, and what they may do now. */
export interface Offered {
  readonly stage: CopyStage
  readonly live: LiveNow
  readonly review: ReviewNow | null
  readonly offers: readonly Offer[]
}

type LiveNow =
  | { readonly type: 'none' }
  | { readonly type: 'edition'; readonly number: number; readonly publishedAt: string; readonly reviewDue: string; readonly slug: string; readonly language: string; readonly contentHash: string }
  | { readonly type: 'withdrawn'; readonly number: number; readonly at: string; readonly notice: string; readonly slug: string; readonly language: string }

interface ReviewNow extends Pick<Review, 'submittedAt' | 'approvalsNeeded' | 'publishAt'> {
  readonly contentHash: string
  readonly approvals: readonly { readonly name: string; readonly credentials: string; readonly signedAt: string }[]
  readonly assignments: readonly { readonly name: string; readonly due: string }[]
}

export async function offersOf(cms: Cms, subject: Subject, actor: Actor): Promise<Offered> {
  const state = await stateOf(cms, subject)
  const facts = await factsFor(cms, subject, actor, state, inReach(state, actor))
  return { stage: state.copy, live: liveNow(state), review: state.review && reviewNow(state.review), offers: offers(state, actor, facts, circumstances(cms)) }
}

/** Reads what the actions in reach ask about, and nothing else: a gate costs a tenth of a second. */
async function factsFor(cms: Cms, subject: Subject, actor: Actor, state: SubjectState, actions: readonly OfferedAction[]): Promise<OfferFacts> {
  const asks = (...those: readonly OfferedAction[]): boolean => those.some((action) => actions.includes(action))
  const signed = state.review?.text.contentHash ?? (state.live.type === 'edition' ? state.live.edition.contentHash : undefined)
  const [copy, submitted, signing] = await Promise.all([
    asks('submit') ? copyNow(cms, subject) : NO_COPY,
    asks('approve', 'reaffirm', 'schedule', 'publish') ? textNow(cms, subject, signed) : NOTHING_SUBMITTED,
    asks('request-changes', 'approve', 'reaffirm') ? signingFor(cms, actor, subject, state) : NOBODY,
  ])
  return { copy, submitted, signing }
}

async function copyNow(cms: Cms, subject: Subject): Promise<OfferFacts['copy']> {
  const { snapshot, shelf } = await freezeNow(cms, subject)
  const { slug, language, risk, changeNote } = snapshot
  return { text: { contentHash: '', slug, language, risk, changeNote }, findings: await findingsNow(cms, subject, snapshot, shelf) }
}

const NO_COPY: OfferFacts['copy'] = { text: { contentHash: '', slug: '', language: '', risk: 'standard', changeNote: null }, findings: [] }
const NOTHING_SUBMITTED: TextNow = { findings: [], drift: [], kinds: [] }
const NOBODY: Signing = { signer: { user: '', profile: null, contributions: [], passwordSetByOther: false, lacksSecondFactor: false }, matter: { specialties: [], parties: [] } }

function liveNow({ live }: SubjectState): LiveNow {
  if (live.type === 'none') return live
  const { number, publishedAt, reviewDue, slug, language, contentHash } = live.edition
  return live.type === 'edition' ? { type: 'edition', number, publishedAt, reviewDue, slug, language, contentHash } : { type: 'withdrawn', number, at: live.at, notice: live.notice, slug, language }
}

const reviewNow = ({ text, submittedAt, approvalsNeeded, publishAt, approvals, assignments }: Review): ReviewNow => ({
  contentHash: text.contentHash,
  submittedAt,
  approvalsNeeded,
  publishAt,
  approvals: approvals.map(({ name, credentials, signedAt }) => ({ name, credentials, signedAt })),
  assignments: assignments.map(({ reviewer: { name }, due }) => ({ name, due })),
})
