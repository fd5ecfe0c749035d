import type { Actor } from '../domain/editorial/actor'
import type { SubjectState } from '../domain/editorial/state'
import { readSnapshot } from '../records/snapshots'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { publishFiles } from './publishFiles'
import { commit, type Committed } from './record'
import { textNow } from './text'

/** Makes the signed snapshot public, those very bytes. Its images are copied before the event, so that no edition ever shows a hole. */
export function publish(cms: Cms, actor: Actor, subject: Subject, { contentHash }: { readonly contentHash: string | null }): Promise<Committed> {
  return commit(
    cms,
    subject,
    async (state: SubjectState) => ({ action: 'publish', actor, contentHash, ...(await textNow(cms, subject, state.review?.text.contentHash)) }),
    async (body) => {
      if (body.type === 'published') await publishFiles(cms, (await readSnapshot(cms.payload, body.contentHash)).media)
    },
  )
}
