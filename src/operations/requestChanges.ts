import type { Actor } from '../domain/editorial/actor'
import type { ReviewComment } from '../domain/editorial/event'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { openComments } from './comments/open'
import { commit, type Committed } from './record'
import { signingFor } from './signer'

interface ChangesWanted {
  readonly contentHash: string
  readonly comments: readonly ReviewComment[]
  /** Ids of the open comments that the sender saw; null: goes whatever is open. */
  readonly seen: readonly string[] | null
}

/** Sends a text back to its editors with what reviewers want changed: the open threads, frozen as they are, and what is said besides. */
export const requestChanges = (cms: Cms, actor: Actor, subject: Subject, { contentHash, comments, seen }: ChangesWanted): Promise<Committed> =>
  commit(cms, subject, async (state) => ({
    action: 'request-changes',
    actor,
    contentHash,
    comments: [...(await openComments(cms, subject, state)), ...comments],
    seen,
    ...(await signingFor(cms, actor, subject, state)),
  }))
