import type { Actor } from '../domain/editorial/actor'
import type { Action } from '../domain/editorial/transitions'
import type { Subject } from '../domain/editorial/subject'
import { approve } from './approve'
import { assign } from './assign'
import type { Cms } from './cms'
import { handOn } from './handOn'
import type { Input, InputSpec } from './input'
import { publish } from './publish'
import { reaffirm } from './reaffirm'
import { recall } from './recall'
import type { Committed } from './record'
import { requestChanges } from './requestChanges'
import { discardRevision, revise } from './revise'
import { revoke } from './revoke'
import { schedule, unschedule } from './schedule'
import { submit } from './submit'
import { withdraw } from './withdraw'

/** One action that people may ask for: its name, what it takes, and the operation behind REST, GraphQL, the admin and the command line. */
export interface WorkflowAction {
  readonly name: Exclude<Action, 'note'>
  readonly description: string
  readonly input: InputSpec
  readonly run: (cms: Cms, actor: Actor, subject: Subject, input: Input) => Promise<Committed>
}

/** Ties an operation to what it takes, so that what the specification asks for is what the operation gets. */
const action = <const S extends InputSpec>(name: WorkflowAction['name'], description: string, input: S, run: (cms: Cms, actor: Actor, subject: Subject, input: Input<S>) => Promise<Committed>): WorkflowAction => ({
  name,
  description,
  input,
  run: run as WorkflowAction['run'],
})

const contentHash = { type: 'text', description: 'The hash of the text that was on the screen.' } as const
const reason = { type: 'text', description: 'Why.' } as const
const signature = { contentHash, password: { type: 'text', description: 'The password again.' }, code: { type: 'optional-text', description: 'Where the signer has a second factor: the code that their authenticator app shows now, or a recovery code.' }, declaresNoConflict: { type: 'flag', description: 'That the signer has no conflict of interest with this text.' } } as const

export const actions: readonly WorkflowAction[] = [
  action('submit', 'Freezes the working copy and puts it up for clinical review.', { minorCorrection: { type: 'option', description: 'That only words of the live edition change: reviewers are shown those.' } }, submit),
  action('assign', 'Asks a reviewer to review by a day.', { reviewer: { type: 'text', description: 'Id of the medical reviewer.' }, due: { type: 'text', description: 'YYYY-MM-DD.' } }, assign),
  action('hand-on', 'Hands one’s own assignment to another reviewer, with its due date.', { reviewer: { type: 'text', description: 'Id of the medical reviewer.' }, reason }, handOn),
  action('recall', 'Takes the text back to the editors; approvals and schedule lapse.', { reason }, recall),
  action('request-changes', 'Sends the text back with what should change.', { contentHash, comments: { type: 'comments', description: 'What should change, besides what stands open in threads.' }, seen: { type: 'optional-ids', description: 'Ids of the open comments and replies that the sender saw: where others are open by then, nothing is sent. Left out, whatever is open goes.' } }, requestChanges),
  action('approve', 'Signs the text.', signature, approve),
  action('revoke', 'Takes one’s own signature back, before publication.', { reason }, revoke),
  action('schedule', 'Sets when the approved text goes live.', { publishAt: { type: 'text', description: 'ISO 8601 instant to come.' } }, schedule),
  action('unschedule', 'Takes the schedule back.', {}, unschedule),
  action('publish', 'Makes the signed text public.', { contentHash }, publish),
  action('revise', 'Opens the published working copy for the next edition.', {}, revise),
  action('discard-revision', 'Gives the next edition up; the last edition’s text comes back.', {}, discardRevision),
  action('reaffirm', 'Signs the unchanged live text again, for a new review date.', signature, reaffirm),
  action('withdraw', 'Takes what is live off the public’s hands.', { reason, notice: { type: 'text', description: 'What readers find in its place.' } }, withdraw),
]
