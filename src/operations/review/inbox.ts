import { hasRole, type Actor } from '../../domain/editorial/actor'
import { refuse } from '../../domain/editorial/refusal'
import { keyOf, type Subject } from '../../domain/editorial/subject'
import { today, type Cms } from '../cms'
import { Refused } from '../refused'
import { linesFor, type DueText, type WaitingText } from './listed'
import { dueForReaffirmation } from './reaffirmations'
import { textsWithState, type TextWithState } from './textsWithState'
import { PAGE, waitingFor } from './waiting'

/** What waits for a reviewer, a page of each list. */
export interface ReviewInbox {
  /** ISO day in the house's time zone. */
  readonly today: string
  readonly page: number
  readonly perPage: number
  /** Texts in clinical review: first what this reviewer is asked for, then what anybody is, each by its day, then the rest by age. */
  readonly waiting: readonly WaitingText[]
  readonly waitingTotal: number
  /** Of these, what this reviewer is asked for. */
  readonly assignedTotal: number
  /** Live texts whose review is due soon or overdue, the earliest first. */
  readonly reaffirmations: readonly DueText[]
  readonly reaffirmationsTotal: number
}

/** Behind it nobody pages: lists with filters find faster. */
const LAST_PAGE = 500

/** The inbox of whoever reviews. Throws Refused for others. */
export async function reviewInbox(cms: Cms, actor: Actor, page: number): Promise<ReviewInbox> {
  if (actor.type !== 'user' || !hasRole(actor, 'reviewer')) throw new Refused(refuse('forbidden', 'The review inbox is for reviewers.').refusal)
  if (!Number.isSafeInteger(page) || page < 1 || page > LAST_PAGE) throw new Refused(refuse('invalid', `Give the page as a number from 1 to ${LAST_PAGE}.`).refusal)
  const [waiting, due] = await Promise.all([waitingFor(cms, actor.id, page), dueForReaffirmation(cms, page)])
  const texts = new Map((await textsWithState(cms, [...waiting.subjects, ...due.subjects])).map((text) => [text.key, text]))
  const lines = await linesFor(cms, actor, [...texts.values()])
  const each = async <Line>(subjects: readonly Subject[], line: (text: TextWithState) => Promise<Line[]>): Promise<Line[]> =>
    (await Promise.all(subjects.flatMap((subject) => texts.get(keyOf(subject)) ?? []).map(line))).flat()
  return {
    today: today(cms),
    page,
    perPage: PAGE,
    waiting: await each(waiting.subjects, lines.waiting),
    waitingTotal: waiting.total,
    assignedTotal: waiting.assigned,
    reaffirmations: await each(due.subjects, lines.due),
    reaffirmationsTotal: due.total,
  }
}
