import type { Actor } from '../domain/editorial/actor'
import { instantOf } from '../domain/time'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { commit, type Committed } from './record'
import { textNow } from './text'

/** Sets the time at which an approved text goes live. */
export const schedule = (cms: Cms, actor: Actor, subject: Subject, { publishAt }: { readonly publishAt: string }): Promise<Committed> =>
  commit(cms, subject, async (state) => ({ action: 'schedule', actor, publishAt: instantOf(publishAt) ?? publishAt, ...(await textNow(cms, subject, state.review?.text.contentHash)) }))

/** Takes the schedule back; the approval stays. */
export const unschedule = (cms: Cms, actor: Actor, subject: Subject): Promise<Committed> => commit(cms, subject, async () => ({ action: 'unschedule', actor }))
