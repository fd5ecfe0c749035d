import type { Actor } from '../../domain/editorial/actor'
import { keyOf, type Subject } from '../../domain/editorial/subject'
import type { Author, Comment } from '../../domain/review/comment'
import type { Cms } from '../cms'
import { notFound } from '../refused'
import { authorOf } from './authors'
import { changeComment, storedComment } from './rows'
import { threadOf, type ToldThread } from './told'

/** Closes a thread; one that is closed already stays as it was closed first. */
export const resolveThread = (cms: Cms, actor: Actor, subject: Subject, id: string): Promise<ToldThread> =>
  settle(cms, actor, subject, id, ({ resolved }, by) => resolved ?? { by, at: cms.now() })

/** Opens a closed thread again. */
export const reopenThread = (cms: Cms, actor: Actor, subject: Subject, id: string): Promise<ToldThread> => settle(cms, actor, subject, id, () => null)

async function settle(cms: Cms, actor: Actor, subject: Subject, id: string, resolvedOf: (thread: Comment, by: Author) => Comment['resolved']): Promise<ToldThread> {
  const by = await authorOf(cms, actor)
  const stored = await storedComment(cms, id)
  if (stored === null || stored.subject !== keyOf(subject) || stored.comment.replyTo !== '') throw notFound('thread on this text')
  const { comment } = stored
  await changeComment(cms, comment, { resolved: resolvedOf(comment, by) })
  return threadOf(cms, subject, id)
}
