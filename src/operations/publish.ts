import type { Actor } from '../domain/editorial/actor'
import type { SubjectState } from '../domain/editorial/state'
import type { SnapshotMedia } from '../domain/snapshot/snapshot'
import { readSnapshot } from '../records/snapshots'
import type { Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { changedFiles, publishFiles } from './publishFiles'
import { commit, type Committed } from './record'
import { textNow } from './text'

/** Makes the signed snapshot public, those very bytes. Its images are copied before the event, so that no edition ever shows a hole. */
export function publish(cms: Cms, actor: Actor, subject: Subject, { contentHash }: { readonly contentHash: string | null }): Promise<Committed> {
  return commit(
    cms,
    subject,
    async ({ review }: SubjectState) => {
      const text = await textNow(cms, subject, review?.text.contentHash)
      const changed = review === null ? [] : await changedFiles(cms, await imagesOf(cms, review.text.contentHash))
      return { action: 'publish', actor, contentHash, ...text, drift: [...text.drift, ...changed] }
    },
    async (body) => {
      if (body.type === 'published') await publishFiles(cms, await imagesOf(cms, body.contentHash))
    },
  )
}

const imagesOf = async (cms: Cms, contentHash: string): Promise<readonly SnapshotMedia[]> => (await readSnapshot(cms.payload, contentHash)).media
