import { reviewIntervalMonths, type Policy } from '../policy'
import type { StatementKind } from '../prose/kinds'
import { addMonths, dayOf, isDay, isInstant } from '../time'
import type { Command, CommandOf, MinorCorrection, SignatureGiven, Signing, TextNow, WrongProof } from './command'
import { reasonsNotToSign } from './eligibility'
import type { EditionHead, EditionText, EventBody, ReviewComment } from './event'
import { heldBack } from './heldBack'
import { reached } from './reached'
import { refuse, type Refusal } from './refusal'
import { APPROVAL_MEANING, nameOf, REAFFIRMATION_MEANING, sign } from './sign'
import type { Review, SubjectState } from './state'

/** When and under which house rules it is decided. */
export interface Circumstances {
  /** UTC instant. */
  readonly now: string
  readonly policy: Policy
}

export type Decision = { readonly body: EventBody; readonly refusal?: undefined } | { readonly refusal: Refusal; readonly body?: undefined }

/** What one command comes to: the one event to append, or why not. Pure. */
export function decide(state: SubjectState, command: Command, circumstances: Circumstances): Decision {
  return reached(state, command.action, command.actor) ?? guards(state, command, circumstances)
}

function guards(state: SubjectState, command: Command, circumstances: Circumstances): Decision {
  switch (command.action) {
    case 'submit':
      return submit(state, command, circumstances)
    case 'assign':
      return assign(command)
    case 'hand-on':
      return handOn(state, command)
    case 'recall':
      return needs(command.reason, 'a reason') ?? { body: { type: 'recalled', reason: command.reason.trim() } }
    case 'request-changes':
      return requestChanges(state, command, circumstances)
    case 'approve':
      return approve(state, command, circumstances)
    case 'revoke':
      return revoke(state, command)
    case 'schedule':
      return schedule(state, command, circumstances)
    case 'unschedule':
      return state.review?.publishAt == null ? refuse('stage', 'Nothing is scheduled.') : { body: { type: 'unscheduled' } }
    case 'publish':
      return publish(state, command, circumstances)
    case 'revise':
      return { body: { type: 'revised' } }
    case 'discard-revision':
      return { body: { type: 'revision-discarded' } }
    case 'reaffirm':
      return reaffirm(state, command, circumstances)
    case 'withdraw':
      return needs(command.reason, 'a reason') ?? needs(command.notice, 'a public notice') ?? { body: { type: 'withdrawn', reason: command.reason.trim(), notice: command.notice.trim(), ...(command.cause !== undefined && { cause: command.cause }) } }
    case 'note':
      return note(state, command)
  }
}

const needs = (given: string, what: string): Decision | null => (given.trim() === '' ? refuse('invalid', `Give ${what}.`) : null)

// What each action asks

function submit(state: SubjectState, { text, findings, minorCorrection }: CommandOf<'submit'>, { policy }: Circumstances): Decision {
  const published = state.editions.at(-1)?.language ?? text.language
  if (published !== text.language) return refuse('invalid', `Editions of this text are in “${published}”, and readers come to them at addresses of that language. Set it back, and make a text of its own for “${text.language}”.`)
  const warnings = [...new Set(findings.map(({ code }) => code))].sort()
  return heldBack(findings) ?? notMinor(state, minorCorrection) ?? { body: { type: 'submitted', ...text, approvalsNeeded: policy.risks[text.risk].approvals, warnings, ...(minorCorrection && { minorCorrection: true }) } }
}

function notMinor({ live }: SubjectState, correction: MinorCorrection | undefined): Decision | null {
  if (correction === undefined) return null
  if (live.type !== 'edition') return refuse('invalid', 'Nothing of it is live that this could be a minor correction of. Submit it as it is.')
  const { otherEvidence } = correction
  return otherEvidence.length === 0 ? null : refuse('invalid', `This is no minor correction: it has other ${otherEvidence.join(' and ')} than the live edition. Submit it as a new version of the text, for a whole review.`, otherEvidence)
}

function assign({ reviewer, due }: CommandOf<'assign'>): Decision {
  if (reviewer === null) return nobodyChosen
  if (!isDay(due)) return refuse('invalid', 'Give a due date as YYYY-MM-DD.')
  return { body: { type: 'assigned', reviewer, due } }
}

const nobodyChosen = refuse('invalid', 'Choose a reviewer whose profile is linked to a user.')

/** Whoever is asked already keeps the earlier day of the two. */
function handOn({ review }: SubjectState, { actor, reviewer, reason }: CommandOf<'hand-on'>): Decision {
  const own = review?.assignments.find((assignment) => actor.type === 'user' && assignment.reviewer.user === actor.id)
  if (review === null || own === undefined) return refuse('forbidden', 'This review is not assigned to you, so you have nothing to hand on.')
  if (reviewer === null) return nobodyChosen
  if (reviewer.user === own.reviewer.user) return refuse('invalid', 'It is assigned to you already: choose another reviewer.')
  const due = review.assignments.filter((assignment) => assignment.reviewer.reviewer === reviewer.reviewer).reduce((day, assignment) => (assignment.due < day ? assignment.due : day), own.due)
  return needs(reason, 'a reason') ?? { body: { type: 'assigned', reviewer, due, handedOn: { from: own.reviewer, reason: reason.trim() } } }
}

function requestChanges(state: SubjectState, { contentHash, comments, seen, signer, matter }: CommandOf<'request-changes'>, circumstances: Circumstances): Decision {
  const written = comments.map((comment) => ({ ...comment, text: comment.text.trim() })).filter(({ text }) => text !== '')
  return (
    otherText(state.review?.text.contentHash, contentHash) ??
    otherComments(comments, seen) ??
    (written.length === 0 ? refuse('invalid', 'Say what should change: at least one comment.') : null) ??
    ineligible({ signer, matter }, circumstances) ?? { body: { type: 'changes-requested', contentHash, reviewer: nameOf(signer), comments: written } }
  )
}

/** Whether what stands open is what its sender saw: nobody sends what they have not read. */
function otherComments(comments: readonly ReviewComment[], seen: readonly string[] | null): Decision | null {
  if (seen === null) return null
  const threads = comments.flatMap(({ thread, text }) => (thread === undefined ? [] : [{ ...thread, text }]))
  const open = threads.flatMap(({ said }) => said)
  const details = [
    ...threads.filter(({ said }) => said.some((id) => !seen.includes(id))).map(({ by, text }) => `said since then, in a thread of ${by}: ${text}`),
    ...seen.filter((id) => !open.includes(id)).map((id) => `no longer open: ${id}`),
  ]
  return details.length === 0 ? null : refuse('stale', 'What stands open is no longer what you saw: since then something was said or resolved. Nothing was sent. Load what stands there now, read it, and send it then.', details)
}

function approve(state: SubjectState, command: CommandOf<'approve'>, circumstances: Circumstances): Decision {
  const { contentHash, signer } = command
  if (state.review?.approvals.some(({ user }) => user === signer.user)) return refuse('stage', 'You have signed this text already. Another reviewer must sign too.')
  return (
    otherText(state.review?.text.contentHash, contentHash) ??
    drifted(command) ??
    ineligible(command, circumstances) ??
    heldBack(command.findings) ??
    unsigned(command) ?? { body: { type: 'approved', contentHash, signature: sign(command, APPROVAL_MEANING, circumstances) } }
  )
}

function revoke(state: SubjectState, { actor, reason }: CommandOf<'revoke'>): Decision {
  const own = state.review?.approvals.find(({ user }) => actor.type === 'user' && user === actor.id)
  if (state.review === null || own === undefined) return refuse('forbidden', 'Only who has signed this text can take the signature back.')
  return needs(reason, 'a reason') ?? { body: { type: 'approval-revoked', contentHash: state.review.text.contentHash, user: own.user, reason: reason.trim() } }
}

function schedule(state: SubjectState, command: CommandOf<'schedule'>, { now }: Circumstances): Decision {
  const { publishAt } = command
  if (!isInstant(publishAt)) return refuse('invalid', 'Give the time as an ISO 8601 instant, like 2027-01-31T08:00:00Z.')
  if (publishAt <= now) return refuse('invalid', 'Give a time to come. To publish now, publish.')
  return drifted(command) ?? heldBack(command.findings) ?? withReview(state, ({ text }) => ({ body: { type: 'scheduled', contentHash: text.contentHash, publishAt } }))
}

function publish(state: SubjectState, command: CommandOf<'publish'>, circumstances: Circumstances): Decision {
  return withReview(state, (review) => (command.actor.type === 'system' ? publishDue(state, review, command, circumstances) : publishAsked(state, review, command, circumstances)))
}

function publishAsked(state: SubjectState, review: Review, command: CommandOf<'publish'>, circumstances: Circumstances): Decision {
  return otherText(review.text.contentHash, command.contentHash ?? '') ?? drifted(command) ?? heldBack(command.findings) ?? published(state, review, command, circumstances)
}

/** A schedule that can no longer be kept leaves an event that says why, so that it isn't tried for ever and somebody sees it. */
function publishDue(state: SubjectState, review: Review, command: CommandOf<'publish'>, circumstances: Circumstances): Decision {
  const {
    publishAt,
    text: { contentHash },
  } = review
  if (publishAt === null) return refuse('stage', 'Nothing is scheduled.')
  if (publishAt > circumstances.now) return refuse('stage', `It is scheduled for ${publishAt}.`)
  const refusal = (drifted(command) ?? heldBack(command.findings))?.refusal
  return refusal === undefined
    ? published(state, review, command, circumstances)
    : { body: { type: 'schedule-failed', contentHash, publishAt, reasons: [refusal.message, ...refusal.details] } }
}

const published = (state: SubjectState, { text }: Review, { kinds }: TextNow, circumstances: Circumstances): Decision => ({ body: { type: 'published', ...head(state, text, kinds, circumstances) } })

function reaffirm(state: SubjectState, command: CommandOf<'reaffirm'>, circumstances: Circumstances): Decision {
  if (state.live.type !== 'edition') return refuse('stage', 'Nothing of it is live.')
  const { contentHash, slug, language, risk } = state.live.edition
  if (state.reaffirmations.some(({ user }) => user === command.signer.user)) return refuse('stage', 'You have reaffirmed this edition already. Another reviewer must sign too.')
  const refused =
    otherText(contentHash, command.contentHash) ?? drifted(command) ?? ineligible(command, circumstances) ?? heldBack(command.findings) ?? unsigned(command)
  if (refused !== null) return refused
  const complete = state.reaffirmations.length + 1 >= circumstances.policy.risks[risk].approvals
  return {
    body: {
      type: 'reaffirmed',
      contentHash,
      signature: sign(command, REAFFIRMATION_MEANING, circumstances),
      edition: complete ? head(state, { contentHash, slug, language, risk, changeNote: null }, command.kinds, circumstances) : null,
    },
  }
}

/** What is told already needs no second event: the system may look twice, or on two processes. */
function note({ notes }: SubjectState, { topic, text, cause }: CommandOf<'note'>): Decision {
  const told = notes.find((one) => one.cause === cause)?.text ?? ''
  return told === text ? refuse('stage', 'Readers are told that already.') : { body: { type: 'noted', topic, text, cause } }
}

// Shared guards

const withReview = (state: SubjectState, then: (review: Review) => Decision): Decision => (state.review === null ? refuse('stage', 'Nothing has been submitted.') : then(state.review))

/** Whether what somebody saw is still what stands for review. */
export const otherText = (signed: string | undefined, seen: string): Decision | null =>
  signed === seen ? null : refuse('stale', 'This is not the text that stands for review now. Open it again and read what has changed.', [`on your screen: ${seen}`, `for review: ${signed ?? 'nothing'}`])

const drifted = ({ drift }: TextNow): Decision | null =>
  drift.length === 0 ? null : refuse('drift', 'The working copy is no longer the text that was submitted. Recall it, check the differences, and submit it again.', drift)

function ineligible({ signer, matter }: Signing, { now, policy }: Circumstances): Decision | null {
  const reasons = reasonsNotToSign(signer, matter, dayOf(now, policy.timeZone))
  return reasons.length === 0 ? null : refuse('ineligible', `You may not sign this. ${reasons.join(' ')}`, reasons)
}

function unsigned({ signature }: SignatureGiven): Decision | null {
  if (!signature.declaresNoConflict) return refuse('signature', 'Declare that you have no conflict of interest with this text, or hand it to another reviewer.')
  return signature.verified ? null : refuse('signature', `${WRONG[signature.wrong ?? 'password']} Nothing was signed.`, [signature.wrong ?? 'password'])
}

const WRONG: Readonly<Record<WrongProof, string>> = {
  password: 'The password is wrong.',
  'code-missing': 'Give the code that your authenticator app shows now, besides the password.',
  code: 'The code is wrong: give the one that your authenticator app shows now. Its clock must be right.',
  'code-used': 'This code was used already: wait for the next one.',
}

// What goes into the record

const head = (state: SubjectState, text: EditionText, kinds: readonly StatementKind[], { now, policy }: Circumstances): EditionHead => ({
  ...text,
  number: state.editions.length + 1,
  reviewDue: addMonths(dayOf(now, policy.timeZone), reviewIntervalMonths(policy, text.risk, kinds)),
})
