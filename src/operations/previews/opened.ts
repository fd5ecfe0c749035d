import { subjectOf } from '../../domain/editorial/subject'
import type { SourceStanding } from '../../domain/publication/publication'
import { mediaPath } from '../../domain/snapshot/render'
import type { Snapshot } from '../../domain/snapshot/snapshot'
import type { Cms } from '../cms'
import type { FrozenFile } from '../frozenFile'
import { frozenBytes } from '../publishFiles'
import { Declined } from '../refused'
import { freezeNow } from '../text'
import type { PreviewRow } from './links'
import { digestOf, endOf } from './token'

/** A working copy as it stands now, to be shown to whoever has a link to it. */
export interface Preview {
  readonly link: PreviewRow
  readonly snapshot: Snapshot
  /** By source id. */
  readonly sources: Readonly<Record<string, SourceStanding>>
}

/** What a token opens; null: nothing, whether it is forged, has ended, was revoked, or its text is gone. What we never signed costs no look into the database. */
export async function openPreview(cms: Cms, token: string): Promise<Preview | null> {
  const end = endOf(cms.payload, token)
  if (end === null || end <= cms.now()) return null
  const link = await cms.payload.db.findOne<PreviewRow>({ collection: 'preview-links', where: { id: { equals: digestOf(token) } } })
  if (link === null || (link.revokedAt ?? null) !== null) return null
  try {
    const { snapshot, shelf } = await freezeNow(cms, subjectOf(link.subject))
    return { link, snapshot, sources: Object.fromEntries([...shelf.sources.values()].map(({ id, status, statusOn }) => [id, { status, statusOn: statusOn ?? '' }])) }
  } catch (error) {
    if (error instanceof Declined && error.status === 404) return null
    throw error
  }
}

/** An image of the text that a token opens, by the name that a published one would have; null: the text shows no such file. */
export async function previewFile(cms: Cms, token: string, name: string): Promise<FrozenFile | null> {
  const preview = await openPreview(cms, token)
  const file = preview?.snapshot.media.find((one) => mediaPath(one) === `/media/${name}`)
  const bytes = file === undefined ? null : await frozenBytes(cms, file)
  return file === undefined || bytes === null ? null : { bytes, mimeType: file.mimeType }
}

const COUNTED_EVERY_MS = 60_000

/** Counts an opening, at most once a minute. Of two at once one counts; that it can't be counted keeps nobody from reading. */
export async function countOpening({ payload, now }: Cms, { id, opened, lastOpenedAt }: PreviewRow): Promise<void> {
  const at = now()
  if (lastOpenedAt && Date.parse(at) - Date.parse(lastOpenedAt) < COUNTED_EVERY_MS) return
  try {
    await payload.db.updateOne({ collection: 'preview-links', where: { and: [{ id: { equals: id } }, { opened: { equals: opened } }] }, data: { opened: opened + 1, lastOpenedAt: at }, returning: false })
  } catch (error) {
    payload.logger.warn({ err: error }, 'That a preview was opened could not be counted.')
  }
}
