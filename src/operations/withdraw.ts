import type { Actor } from '../domain/editorial/actor'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { commit, type Committed } from './record'

/** Takes what is live off the public's hands; readers find the notice in its place. */
export const withdraw = (cms: Cms, actor: Actor, subject: Subject, { reason, notice }: { readonly reason: string; readonly notice: string }): Promise<Committed> =>
  commit(cms, subject, async () => ({ action: 'withdraw', actor, reason, notice }))
