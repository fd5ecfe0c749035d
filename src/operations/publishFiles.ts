import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { refuse } from '../domain/editorial/refusal'
import type { SnapshotMedia } from '../domain/snapshot/snapshot'
import type { Cms } from './cms'
import { Refused } from './refused'

/** Copies an edition's images to immutable public files named by their content. A file that is no longer what was signed refuses the edition. */
export async function publishFiles(cms: Cms, media: readonly SnapshotMedia[]): Promise<void> {
  await mkdir(cms.publicFiles, { recursive: true })
  for (const file of media) await publishFile(cms, file)
}

/** The images of an edition whose file is no longer the one that was signed, as `media ID`. */
export async function changedFiles(cms: Cms, media: readonly SnapshotMedia[]): Promise<string[]> {
  const found = await Promise.all(media.map(async (file) => ((await isPublic(cms, file)) || (await signedBytes(cms, file)) !== null ? [] : [nameOf(file)])))
  return found.flat()
}

/** Where the published file of a digest stands. */
export const publicFile = ({ publicFiles }: Pick<Cms, 'publicFiles'>, sha256: string): string => path.join(publicFiles, sha256)

/** The bytes of a published file, or null where none was ever published under that digest. */
export const readPublicFile = (cms: Pick<Cms, 'publicFiles'>, sha256: string): Promise<Uint8Array<ArrayBuffer> | null> => readFile(publicFile(cms, sha256)).catch(() => null)

async function publishFile(cms: Cms, file: SnapshotMedia): Promise<void> {
  if (await isPublic(cms, file)) return
  const bytes = await signedBytes(cms, file)
  if (bytes === null) throw new Refused(refuse('drift', 'An image is no longer the file that was signed. Recall the text, check the image, and submit it again.', [nameOf(file)]).refusal)
  const target = publicFile(cms, file.sha256)
  // Written aside and moved: whoever reads the target gets all of it or nothing.
  const aside = `${target}.${randomUUID()}`
  await writeFile(aside, bytes)
  await rename(aside, target)
}

const nameOf = ({ id }: SnapshotMedia): string => `media ${id}`

const isPublic = (cms: Cms, { sha256 }: SnapshotMedia): Promise<boolean> => access(publicFile(cms, sha256)).then(() => true, () => false)

/** The bytes of an image that a snapshot has frozen: as published, else as uploaded; null where neither is that file. */
export const frozenBytes = async (cms: Cms, file: Pick<SnapshotMedia, 'id' | 'sha256'>): Promise<Uint8Array<ArrayBuffer> | null> => (await signedBytes(cms, file)) ?? (DIGEST.test(file.sha256) ? readPublicFile(cms, file.sha256) : null)

const DIGEST = /^[0-9a-f]{64}$/

async function signedBytes(cms: Cms, { id, sha256 }: Pick<SnapshotMedia, 'id' | 'sha256'>): Promise<Buffer<ArrayBuffer> | null> {
  const bytes = await uploaded(cms, id)
  return bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null
}

async function uploaded({ payload }: Cms, id: string): Promise<Buffer<ArrayBuffer> | null> {
  const row = await payload.db.findOne<{ id: string; filename?: string }>({ collection: 'media', where: { id: { equals: id } } })
  if (row?.filename === undefined) return null
  const { staticDir } = payload.collections['media'].config.upload
  // The bundler would take every file of the project along for a path that it can't know.
  return readFile(path.resolve(/* turbopackIgnore: true */ staticDir ?? 'media', path.basename(row.filename))).catch(() => null)
}
