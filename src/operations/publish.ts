import type { Actor } from '../domain/editorial/actor'
import type { SubjectState } from '../domain/editorial/state'
import type { SnapshotMedia } from '../domain/snapshot/snapshot'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { changedFiles, publishFiles } from './publishFiles'
import { commit, type Committed } from './record'
import { submittedText } from './text'

/** Makes the signed snapshot public, those very bytes. Its images are copied before the event, so that no edition ever shows a hole. */
export function publish(cms: Cms, actor: Actor, subject: Subject, { contentHash }: { readonly contentHash: string | null }): Promise<Committed> {
  let images: readonly SnapshotMedia[] = []
  return commit(
    cms,
    subject,
    async ({ review }: SubjectState) => {
      const { snapshot, now } = await submittedText(cms, subject, review?.text.contentHash)
      images = snapshot?.media ?? []
      return { action: 'publish', actor, contentHash, ...now, drift: [...now.drift, ...(await changedFiles(cms, images))] }
    },
    async (body) => {
      if (body.type === 'published') await publishFiles(cms, images)
    },
  )
}
