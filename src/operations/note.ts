import type { NoteTopic } from '../domain/editorial/event'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { commit, type Committed } from './record'

/** Writes into the record what the system found: a source fell, a review is overdue. */
export const note = (cms: Cms, subject: Subject, { topic, text, cause }: { readonly topic: NoteTopic; readonly text: string; readonly cause: string }): Promise<Committed> =>
  commit(cms, subject, async () => ({ action: 'note', actor: { type: 'system', name: 'policy' }, topic, text, cause }))
