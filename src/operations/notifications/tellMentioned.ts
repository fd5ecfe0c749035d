import type { Actor } from '../../domain/editorial/actor'
import type { Subject } from '../../domain/editorial/subject'
import type { Cms } from '../cms'
import { notify } from './notify'
import { copyOf } from './people'

export interface Mention {
  /** Id of the comment: each is told of once, however often it is saved. */
  readonly comment: string
  /** Ids of the users whom it names. */
  readonly users: readonly string[]
}

/** Tells those whom a comment names, except who wrote it. Returns how many were told just now. */
export async function tellMentioned(cms: Cms, actor: Actor, subject: Subject, { comment, users }: Mention): Promise<number> {
  const copy = await copyOf(cms, subject)
  const told = { kind: 'mentioned', title: copy?.title ?? copy?.name ?? '', by: actor.type === 'user' ? actor.name : '' } as const
  return notify(cms, subject, { told, cause: `comments:${comment}`, to: users.filter((user) => actor.type !== 'user' || user !== actor.id) })
}
