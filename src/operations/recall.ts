import type { Actor } from '../domain/editorial/actor'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { commit, type Committed } from './record'

/** Takes a text back from review into the editors' hands; approvals and schedule lapse. */
export const recall = (cms: Cms, actor: Actor, subject: Subject, { reason }: { readonly reason: string }): Promise<Committed> =>
  commit(cms, subject, async () => ({ action: 'recall', actor, reason }))
