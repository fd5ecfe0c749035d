import type { ReviewComment, RecordedEvent } from '../editorial/event'
import { VERDICT_IN_WORDS, type Comment } from './comment'

/** What somebody said, and all that was answered to it, oldest first. */
export interface Thread extends Comment {
  readonly replies: readonly Comment[]
}

export function threadsOf(comments: readonly Comment[]): Thread[] {
  const inOrder = [...comments].sort((one, other) => (one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1))
  return inOrder.filter(({ replyTo }) => replyTo === '').map((opener) => ({ ...opener, replies: inOrder.filter(({ replyTo }) => replyTo === opener.id) }))
}

/** Waits for an answer: nobody has resolved it, and it asks for something. A mark that a claim is supported asks for nothing. */
export const isOpen = ({ resolved, mark }: Comment): boolean => resolved === null && mark?.verdict !== 'supported'

/** Which comments the record holds, by id, with the number of the event that sent them back: read from the record, so that no crash can part the two. */
export const sentIn = (record: readonly RecordedEvent[]): ReadonlyMap<string, number> =>
  new Map(record.flatMap(({ seq, body }) => (body.type === 'changes-requested' ? body.comments.flatMap(({ thread }) => thread?.said.map((id) => [id, seq] as const) ?? []) : [])))

/** The review that is going on, as far as comments depend on it. */
export interface Round {
  readonly submittedAt: string
  /** Of its claims, by id. */
  readonly statements: ReadonlyMap<string, string>
}

/**
 * What a request for changes sends back: every open thread with what of it was not sent before. Of earlier rounds that ended in a recall the
 * comments still ask for what they asked; marks and replies don't: they judge the text of their round.
 */
export const toSend = (comments: readonly Comment[], sent: ReadonlyMap<string, number>, round: Round): ReviewComment[] =>
  threadsOf(comments).filter(isOpen).flatMap((thread) => frozen(thread, sent, round))

/** Whether a thread would be sent back now. */
export const goes = (thread: Thread, sent: ReadonlyMap<string, number>, { submittedAt }: Pick<Round, 'submittedAt'>): boolean =>
  isOpen(thread) && (opens(thread, sent, submittedAt) || thread.replies.some(({ id, round }) => !sent.has(id) && round === submittedAt))

const opens = ({ id, mark, round }: Thread, sent: ReadonlyMap<string, number>, submittedAt: string): boolean => !sent.has(id) && (mark === null || round === submittedAt)

function frozen(thread: Thread, sent: ReadonlyMap<string, number>, round: Round): ReviewComment[] {
  if (!goes(thread, sent, round)) return []
  const replies = thread.replies.filter(({ id }) => !sent.has(id))
  const said = sent.has(thread.id) ? replies : [thread, ...replies]
  const text = said.map((comment) => (comment.id === thread.id ? opening(comment, round) : `${comment.by.name}: ${comment.text}`)).join('\n')
  return [{ text, quote: thread.quote, thread: { id: thread.id, by: thread.by.name, said: said.map(({ id }) => id) } }]
}

function opening({ mark, text }: Comment, { statements }: Round): string {
  if (mark === null) return text
  return `${VERDICT_IN_WORDS[mark.verdict]}: “${statements.get(mark.claim) ?? mark.claim}”${text === '' ? '' : ` ${text}`}`
}
