import type { Actor } from '../domain/editorial/actor'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { commit, type Committed } from './record'
import { reviewerById } from './signer'

/** Asks a reviewer to look at what is in clinical review, by a day. */
export const assign = (cms: Cms, actor: Actor, subject: Subject, { reviewer, due }: { readonly reviewer: string; readonly due: string }): Promise<Committed> =>
  commit(cms, subject, async () => ({ action: 'assign', actor, reviewer: await reviewerById(cms, reviewer), due }))
