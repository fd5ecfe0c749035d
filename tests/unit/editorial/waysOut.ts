import { chained } from '../../../src/domain/editorial/chain'
import type { Command } from '../../../src/domain/editorial/command'
import { decide } from '../../../src/domain/editorial/decide'
import { evolve } from '../../../src/domain/editorial/evolve'
import type { SubjectState } from '../../../src/domain/editorial/state'
import {
  approve,
  discardRevision,
  publish,
  publishDue,
  reaffirm,
  recall,
  requestChanges,
  revise,
  revoke,
  schedule,
  submit,
  TEXT,
  unschedule,
  withdraw,
} from './commands'
import { SUBJECT } from './record'
import { STRICT } from './steps'

/** All that the workflow can tell two states apart by, but for texts, names and counts of editions. */
export function shapeOf({ copy, live, review, reaffirmations }: SubjectState): string {
  const round = review === null ? '' : ` ${review.approvals.length} of ${review.approvalsNeeded}${review.publishAt === null ? '' : ' scheduled'}`
  return `${copy}/${live.type}${round}${reaffirmations.length === 0 ? '' : ` reaffirmed by ${reaffirmations.length}`}`
}

export const isPublished = ({ copy, live }: SubjectState): boolean => copy === 'published' && live.type === 'edition'
export const isWithdrawn = ({ live }: SubjectState): boolean => live.type === 'withdrawn'

/** The shortest way by which these reviewers, an editor and a publisher get there with a clean text, or null: breadth first over shapes. */
export function wayTo(
  goal: (state: SubjectState) => boolean,
  start: SubjectState,
  reviewers: readonly string[],
): { readonly way: readonly Command[]; readonly end: SubjectState } | null {
  const seen = new Set([shapeOf(start)])
  const queue: { way: readonly Command[]; end: SubjectState }[] = [{ way: [], end: start }]
  for (const { way, end } of queue) {
    if (goal(end)) return { way, end }
    for (const command of moves(end, reviewers)) {
      const next = carriedOut(end, command)
      if (next === null || seen.has(shapeOf(next))) continue
      seen.add(shapeOf(next))
      queue.push({ way: [...way, command], end: next })
    }
  }
  return null
}

function moves({ review, editions }: SubjectState, reviewers: readonly string[]): Command[] {
  const signed = { contentHash: review?.text.contentHash ?? '' }
  const live = { contentHash: editions.at(-1)?.contentHash ?? '' }
  return [
    submit({ text: TEXT }),
    recall(),
    publish(signed),
    publishDue(),
    schedule({ publishAt: '2099-01-01T00:00:00.000Z' }),
    unschedule(),
    revise(),
    discardRevision(),
    withdraw(),
    ...reviewers.flatMap((user) => [approve(user, signed), requestChanges(user, signed), revoke(user), reaffirm(user, live)]),
  ]
}

function carriedOut(state: SubjectState, command: Command): SubjectState | null {
  const now = state.at ?? '2027-03-01T12:00:00.000Z'
  const { body } = decide(state, command, { now, policy: STRICT })
  return body === undefined ? null : evolve(state, chained(SUBJECT, state, command.actor, 'p', body, now))
}
