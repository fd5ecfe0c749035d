import type { Actor } from '../../domain/editorial/actor'
import { refuse } from '../../domain/editorial/refusal'
import { keyOf, type Subject } from '../../domain/editorial/subject'
import type { Comment } from '../../domain/review/comment'
import { sentIn } from '../../domain/review/threads'
import { readRecord } from '../../records/events'
import type { Cms } from '../cms'
import { checked } from '../input'
import { tellMentioned } from '../notifications/tellMentioned'
import { notFound, Refused } from '../refused'
import { authorOf, mentionedIn } from './authors'
import { editInput } from './input'
import { changeComment, storedComment } from './rows'
import { threadOf, type ToldThread } from './told'

/** Lets authors put their own words right until they are sent: what stands in the record can only be answered. */
export async function editComment(cms: Cms, actor: Actor, subject: Subject, id: string, given: unknown): Promise<ToldThread> {
  const by = await authorOf(cms, actor)
  const input = checked(editInput, given)
  const stored = await storedComment(cms, id)
  if (stored === null || stored.subject !== keyOf(subject)) throw notFound('comment on this text')
  const { comment } = stored
  if (comment.by.id !== by.id) throw new Refused(refuse('forbidden', 'Only who has written a comment can change it. Reply to it.').refusal)
  if (input.text === '' && comment.mark === null) throw new Refused(refuse('invalid', 'Say something: a comment can’t be empty.').refusal)
  await unsent(cms, subject, comment)
  const edit = { text: input.text, editedAt: cms.now(), ...(input.mentions && { mentions: await mentionedIn(cms, input.mentions) }) }
  await changeComment(cms, comment, edit)
  // Sent meanwhile, with the words that it had: they stand.
  await unsent(cms, subject, comment).catch(async (error: unknown) => {
    await changeComment(cms, { ...comment, ...edit }, comment)
    throw error
  })
  await tellMentioned(cms, actor, subject, { comment: comment.id, users: (edit.mentions ?? []).map((author) => author.id) })
  return threadOf(cms, subject, comment.replyTo || comment.id)
}

async function unsent(cms: Cms, subject: Subject, { id }: Comment): Promise<void> {
  const seq = sentIn(await readRecord(cms.payload, keyOf(subject))).get(id)
  if (seq !== undefined) throw new Refused(refuse('stage', `It was sent with a request for changes and stands in the record (event ${seq}). Reply to it.`).refusal)
}
