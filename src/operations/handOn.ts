import type { Actor } from '../domain/editorial/actor'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { commit, type Committed } from './record'
import { reviewerById } from './signer'

/** Hands the actor's own assignment to another reviewer; the day by which it is due stays. */
export const handOn = (cms: Cms, actor: Actor, subject: Subject, { reviewer, reason }: { readonly reviewer: string; readonly reason: string }): Promise<Committed> =>
  commit(cms, subject, async () => ({ action: 'hand-on', actor, reviewer: await reviewerById(cms, reviewer), reason }))
