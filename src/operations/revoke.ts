import type { Actor } from '../domain/editorial/actor'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { commit, type Committed } from './record'

/** Takes one's own signature back, before publication; a schedule lapses with it. */
export const revoke = (cms: Cms, actor: Actor, subject: Subject, { reason }: { readonly reason: string }): Promise<Committed> =>
  commit(cms, subject, async () => ({ action: 'revoke', actor, reason }))
