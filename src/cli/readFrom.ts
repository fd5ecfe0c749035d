import { readFile, stat } from 'node:fs/promises'
import { readDocument, refusedSize } from '../documents/read'
import { unreadable, type Unreadable } from '../documents/unreadable'
import type { SourceDocument } from '../domain/documents/document'

/** Reads a document from the disk, or says why it can’t be. */
export async function readFrom(file: string): Promise<SourceDocument | Unreadable> {
  try {
    const about = await stat(file)
    // A device or pipe never ends.
    if (!about.isFile()) return unreadable('This is not a file.', 'Name the documents themselves, e.g. folder/*.md.')
    return refusedSize(about.size) ?? (await readDocument(file, await readFile(file)))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') return unreadable('There is no such file.', 'Check its name and folder.')
    return unreadable(`The file could not be opened (${error instanceof Error ? error.message : String(error)}).`, 'Check that you may read it.')
  }
}
