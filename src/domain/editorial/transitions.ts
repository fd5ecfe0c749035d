import type { Role } from './actor'
import type { CopyStage, Live } from './state'

export const ACTIONS = [
  'submit', 'assign', 'hand-on', 'recall', 'request-changes', 'approve', 'revoke', 'schedule', 'unschedule', 'publish', 'revise', 'discard-revision', 'reaffirm', 'withdraw', 'note',
] as const
export type Action = (typeof ACTIONS)[number]

/** One row of the workflow: from where, to where, by whom. docs/workflow.md is generated from these rows. */
export interface Transition {
  readonly action: Action
  readonly from: readonly CopyStage[]
  /** 'same': the copy's stage stays. */
  readonly to: CopyStage | 'same'
  /** What must be live; empty: anything. */
  readonly live: readonly Live['type'][]
  readonly who: readonly (Role | 'system')[]
  /** The rest of what it asks, for people. */
  readonly needs: string
}

const ANY: readonly CopyStage[] = ['draft', 'clinical-review', 'approved', 'published']

export const transitions: readonly Transition[] = [
  { action: 'submit', from: ['draft'], to: 'clinical-review', live: [], who: ['editor'], needs: 'no blocking finding; as a minor correction, the claims, sources and risk of the live edition; the snapshot is stored and its slug reserved' },
  { action: 'assign', from: ['clinical-review'], to: 'same', live: [], who: ['editor', 'publisher'], needs: 'a reviewer and a due date' },
  { action: 'hand-on', from: ['clinical-review'], to: 'same', live: [], who: ['reviewer'], needs: 'an assignment of one’s own, another reviewer, a reason; the due date stays' },
  { action: 'recall', from: ['clinical-review', 'approved'], to: 'draft', live: [], who: ['editor'], needs: 'a reason; approvals and schedule lapse' },
  { action: 'request-changes', from: ['clinical-review'], to: 'draft', live: [], who: ['reviewer'], needs: 'an eligible reviewer and at least one comment' },
  { action: 'approve', from: ['clinical-review'], to: 'approved', live: [], who: ['reviewer'], needs: 'an eligible reviewer; the hash that was on the screen; the working copy unchanged; the gate clean; a signature; a conflict declaration; approved once enough distinct reviewers have signed' },
  { action: 'revoke', from: ['clinical-review', 'approved'], to: 'clinical-review', live: [], who: ['reviewer'], needs: 'the signer’s own signature, a reason; before publication only' },
  { action: 'schedule', from: ['approved'], to: 'same', live: [], who: ['publisher'], needs: 'a time to come; the gate clean; the working copy unchanged since it was signed' },
  { action: 'unschedule', from: ['approved'], to: 'same', live: [], who: ['publisher'], needs: 'a schedule' },
  { action: 'publish', from: ['approved'], to: 'published', live: [], who: ['publisher', 'system'], needs: 'the gate clean now; the working copy unchanged since it was signed' },
  { action: 'revise', from: ['published'], to: 'draft', live: [], who: ['editor', 'system'], needs: 'nothing; the live edition stays. The first edit that changes anything revises by itself' },
  { action: 'discard-revision', from: ['draft'], to: 'published', live: ['edition', 'withdrawn'], who: ['editor'], needs: 'an earlier edition, whose text comes back into the working copy' },
  { action: 'reaffirm', from: ['published'], to: 'same', live: ['edition'], who: ['reviewer'], needs: 'eligible reviewers, as many as the policy asks; the text unchanged; the gate clean; a signature each: a new edition with a new review date' },
  { action: 'withdraw', from: ANY, to: 'same', live: ['edition'], who: ['publisher', 'system'], needs: 'a reason and a public notice; a schedule lapses, so that nothing goes live again by itself' },
  { action: 'note', from: ANY, to: 'same', live: ['edition'], who: ['system'], needs: 'something that readers are not told yet: a source fell, a review is overdue' },
]

const byAction = new Map(transitions.map((row) => [row.action, row]))

export function transitionOf(action: Action): Transition {
  const row = byAction.get(action)
  if (row === undefined) throw new Error(`No transition for ${action}`)
  return row
}
