import { readFile, stat } from 'node:fs/promises'
import { readDocument, refusedSize } from '../documents/read'
import { unreadable, type Unreadable } from '../documents/unreadable'
import type { SourceDocument } from '../domain/documents/document'

/** Reads a document from the disk, or says why it can’t be. */
export const readFrom = (file: string): Promise<SourceDocument | Unreadable> => fromDisk(file, { refusedSize, read: readDocument })

export interface DiskReader<T> {
  /** Asked before the file is opened. */
  readonly refusedSize: (bytes: number) => Unreadable | null
  readonly read: (file: string, bytes: Uint8Array) => Promise<T | Unreadable>
}

/** What a reader makes of a file on the disk, or why that can’t be read. */
export async function fromDisk<T>(file: string, { refusedSize, read }: DiskReader<T>): Promise<T | Unreadable> {
  try {
    const about = await stat(file)
    // A device or pipe never ends.
    if (!about.isFile()) return unreadable('This is not a file.', 'Name the documents themselves, e.g. folder/*.md.')
    return refusedSize(about.size) ?? (await read(file, await readFile(file)))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') return unreadable('There is no such file.', 'Check its name and folder.')
    return unreadable(`The file could not be opened (${error instanceof Error ? error.message : String(error)}).`, 'Check that you may read it.')
  }
}
