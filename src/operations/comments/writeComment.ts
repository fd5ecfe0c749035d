import { randomUUID } from 'node:crypto'
import { hasRole, type Actor } from '../../domain/editorial/actor'
import { otherText } from '../../domain/editorial/decide'
import { refuse } from '../../domain/editorial/refusal'
import { IN_WORDS, type Review, type SubjectState } from '../../domain/editorial/state'
import { keyOf, type Subject } from '../../domain/editorial/subject'
import type { Author, Comment } from '../../domain/review/comment'
import { readSnapshot } from '../../records/snapshots'
import type { Cms } from '../cms'
import { namedUuid } from '../namedUuid'
import { tellMentioned } from '../notifications/tellMentioned'
import { stateOf } from '../record'
import { notFound, Refused } from '../refused'
import { loadWorkingCopy } from '../workingCopy'
import { aboutIn } from './about'
import { authorOf, mentionedIn } from './authors'
import { commentInput, type CommentInput } from './input'
import { changeComment, createComment, storedComment } from './rows'
import { threadOf, type ToldThread } from './told'

/**
 * Opens a thread or marks a claim of the text under review, for reviewers, or replies in a thread, for all who work on texts. Asked again with
 * the same id it says nothing twice; a second mark of the same reviewer on the same claim in the same round takes the first one's place.
 */
export async function writeComment(cms: Cms, actor: Actor, subject: Subject, given: unknown): Promise<ToldThread> {
  const by = await authorOf(cms, actor)
  const input = commentInput(given)
  const again = input.form === 'mark' || input.id === undefined ? null : await saidBefore(cms, subject, by, input.id)
  const comment = again ?? (await keep(cms, subject, await commentFrom(cms, actor, subject, by, input)))
  await tellMentioned(cms, actor, subject, { comment: comment.id, users: comment.mentions.map((author) => author.id) })
  const { id, replyTo } = comment
  return threadOf(cms, subject, replyTo || id)
}

/** What was said under this id before: a client that lost the answer sends it again. */
async function saidBefore(cms: Cms, subject: Subject, by: Author, id: string): Promise<Comment | null> {
  const stored = await storedComment(cms, id)
  if (stored === null) return null
  if (stored.subject !== keyOf(subject) || stored.comment.by.id !== by.id) throw new Refused(refuse('invalid', 'Another comment has this id. Give a new one, or none.').refusal)
  return stored.comment
}

async function commentFrom(cms: Cms, actor: Actor, subject: Subject, by: Author, input: CommentInput): Promise<Comment> {
  const state = await stateOf(cms, subject)
  if (state.seq === 0) await loadWorkingCopy(cms, subject)
  const said = { text: input.text, by, at: cms.now(), editedAt: null, resolved: null, mentions: await mentionedIn(cms, input.mentions) }
  if (input.form === 'reply') {
    const thread = await storedComment(cms, input.replyTo)
    if (thread === null || thread.subject !== keyOf(subject) || thread.comment.replyTo !== '') throw notFound('thread on this text')
    return { ...said, id: input.id ?? randomUUID(), replyTo: input.replyTo, contentHash: state.review?.text.contentHash ?? '', round: state.review?.submittedAt ?? '', quote: '', place: null, mark: null }
  }
  const { text, submittedAt } = underReview(actor, state, input.contentHash)
  const about = aboutIn(await readSnapshot(cms.payload, text.contentHash), input)
  const id = input.form === 'mark' ? namedUuid([keyOf(subject), submittedAt, input.claim, by.id]) : (input.id ?? randomUUID())
  return { ...said, ...about, id, replyTo: '', contentHash: text.contentHash, round: submittedAt }
}

function underReview(actor: Actor, { copy, review }: SubjectState, contentHash: string): Review {
  if (!hasRole(actor, 'reviewer')) throw new Refused(refuse('forbidden', 'Comments on a text are opened by reviewers. Reply to theirs.').refusal)
  if (review === null || copy !== 'clinical-review') throw new Refused(refuse('stage', `You can't comment on what is ${IN_WORDS[copy]}: reviewers comment on what is in clinical review.`).refusal)
  const stale = otherText(review.text.contentHash, contentHash)?.refusal
  if (stale !== undefined) throw new Refused(stale)
  return review
}

/** Stores it, unless its id is taken: by the same comment at this moment, or by the mark that this one takes the place of. */
async function keep(cms: Cms, subject: Subject, comment: Comment): Promise<Comment> {
  if (await createComment(cms, subject, comment)) return comment
  const before = await saidBefore(cms, subject, comment.by, comment.id)
  if (before === null) throw new Error(`The comment ${comment.id} can't be stored.`)
  const { mark, text, mentions, at } = comment
  if (mark === null) return before
  await changeComment(cms, before, { mark, text, mentions, resolved: null, editedAt: at })
  return { ...before, mentions }
}
