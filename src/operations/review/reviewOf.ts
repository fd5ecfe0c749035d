import { decide } from '../../domain/editorial/decide'
import { APPROVAL_MEANING, REAFFIRMATION_MEANING } from '../../domain/editorial/sign'
import type { Actor } from '../../domain/editorial/actor'
import type { Signing } from '../../domain/editorial/command'
import { reasonsNotToSign, validLicence } from '../../domain/editorial/eligibility'
import { replay } from '../../domain/editorial/evolve'
import { refuse } from '../../domain/editorial/refusal'
import { IN_WORDS, type Review, type SubjectState } from '../../domain/editorial/state'
import { keyOf, type Subject } from '../../domain/editorial/subject'
import { annotatedHtml } from '../../domain/review/annotated'
import { frozenPath } from '../../domain/review/frozenImages'
import { claimsShown, exemptionsIn, referencesShown, type Known } from '../../domain/review/shown'
import { statementsOf } from '../../domain/prose/statements'
import { passagesOf } from '../../domain/snapshot/passages'
import type { Snapshot } from '../../domain/snapshot/snapshot'
import { readRecord } from '../../records/events'
import { circumstances, today, type Cms } from '../cms'
import { toldComments, type ToldThread } from '../comments/told'
import { librarySources } from '../library'
import { Refused } from '../refused'
import { hasSecondFactor } from '../secondFactor/stored'
import { signingFor } from '../signer'
import { submittedText } from '../text'
import { originalOf } from '../translations'
import { loadWorkingCopy } from '../workingCopy'

/** Everything that a reviewer's screen shows of a text, at one moment. */
export type ReviewScreen = Awaited<ReturnType<typeof reviewOf>>

/**
 * The text that stands for review, or that is live and may be reaffirmed, as it will be read and with all that it rests on; what this actor may do
 * about it; and what has been said of it. Throws 404, and Refused where nothing of it is up for review.
 */
export async function reviewOf(cms: Cms, actor: Actor, subject: Subject) {
  const record = await readRecord(cms.payload, keyOf(subject))
  if (record.length === 0) await loadWorkingCopy(cms, subject)
  const state = replay(record)
  const asked = askedOf(cms, state)
  const [{ snapshot, now }, signing, comments] = await Promise.all([submittedText(cms, subject, asked.contentHash), signingFor(cms, actor, subject, state), toldComments(cms, subject, record, state)])
  if (snapshot === null) throw new Error(`${keyOf(subject)} has no text that stands for review.`)
  const statements = statementsOf(passagesOf(snapshot))
  const [known, original] = await Promise.all([knownOf(cms, snapshot), originalOf(cms, snapshot)])
  const references = referencesShown(snapshot, known)
  const { action, contentHash, approvals, approvalsNeeded, round } = asked
  const { refusal = null } = decide(state, { action, actor, contentHash, signature: { verified: true, declaresNoConflict: true }, ...signing, ...now }, circumstances(cms))
  return {
    subject: keyOf(subject),
    action,
    contentHash,
    submittedAt: asked.submittedAt,
    /** Said to change words of the live edition alone. */
    minorCorrection: state.review?.minorCorrection === true,
    snapshot,
    html: annotatedHtml(snapshot, (file) => `${cms.payload.config.routes.api}${frozenPath(file)}`),
    references,
    /** What it is a translation of. */
    original,
    claims: claimsShown(snapshot, references, statements).map((claim) => ({ ...claim, marks: comments.threads.filter((thread) => isMarkOn(thread, claim.id, round)) })),
    exemptions: exemptionsIn(statements),
    findings: now.findings,
    /** The public fields in which the working copy differs by now. */
    drift: now.drift,
    approvals: approvals.map(({ reviewer, user, name, credentials, signedAt }) => ({ reviewer, user, name, credentials, signedAt })),
    approvalsNeeded,
    assignments: state.review?.assignments.map(({ reviewer, due }) => ({ reviewer, due })) ?? [],
    own: {
      reasonsNotToSign: reasonsNotToSign(signing.signer, signing.matter, today(cms)),
      signed: approvals.some(({ user }) => user === signing.signer.user),
      /** By when this actor is asked to review it; null: is not asked. */
      due: state.review?.assignments.find(({ reviewer }) => reviewer.user === signing.signer.user)?.due ?? null,
      /** What would be answered if it were signed now; null: it would be signed. */
      refusal,
    },
    signature: signatureOf(cms, signing, action, await asksCode(cms, signing)),
    live: state.live.type === 'edition' ? { number: state.live.edition.number, contentHash: state.live.edition.contentHash, publishedAt: state.live.edition.publishedAt } : null,
    comments,
  }
}

interface Asked extends Pick<Review, 'approvals' | 'approvalsNeeded' | 'submittedAt'> {
  readonly action: 'approve' | 'reaffirm'
  readonly contentHash: string
  /** Whose marks count. */
  readonly round: string | null
}

/** What reviewers are asked for: the text that was submitted, else the one that is live and not in work. */
function askedOf({ policy }: Cms, { copy, review, live, reaffirmations }: SubjectState): Asked {
  if (review !== null) return { action: 'approve', contentHash: review.text.contentHash, approvals: review.approvals, approvalsNeeded: review.approvalsNeeded, submittedAt: review.submittedAt, round: review.submittedAt }
  if (copy !== 'published' || live.type !== 'edition') throw new Refused(refuse('stage', `Nothing of it is up for review: it is ${IN_WORDS[copy]}. Editors submit it when it is ready.`).refusal)
  const { contentHash, risk, submittedAt } = live.edition
  return { action: 'reaffirm', contentHash, approvals: reaffirmations, approvalsNeeded: policy.risks[risk].approvals, submittedAt, round: null }
}

const isMarkOn = ({ mark, round }: ToldThread, claim: string, current: string | null): boolean => mark?.claim === claim && round === current

/** What has become of each source by today. */
async function knownOf(cms: Cms, { bibliography }: Snapshot): Promise<ReadonlyMap<string, Known>> {
  const sources = await librarySources(cms, bibliography.map(({ source }) => source))
  return new Map(sources.map(({ id, status, statusOn, notice }) => [id, { status, statusOn: statusOn ?? '', notice: notice ?? '' }]))
}

const asksCode = (cms: Cms, { signer: { user } }: Signing): Promise<boolean> => (cms.policy.signing.secondFactor === 'none' ? Promise.resolve(false) : hasSecondFactor(cms, user))

/** What would be printed under the text; null: no profile is linked to this user. */
function signatureOf(cms: Cms, { signer: { profile, user } }: Signing, action: Asked['action'], asksCode: boolean) {
  if (profile === null) return null
  const licence = validLicence(profile, user, today(cms))
  return {
    meaning: action === 'approve' ? APPROVAL_MEANING : REAFFIRMATION_MEANING,
    name: profile.name,
    credentials: profile.credentials,
    /** A code of the signer's second factor is asked for besides the password. */
    asksCode,
    licence: licence === null ? null : { number: licence.number, body: licence.body, jurisdiction: licence.jurisdiction },
  }
}
