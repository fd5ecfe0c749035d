import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { readDocument } from '../../../src/documents/read'
import type { SourceDocument } from '../../../src/domain/documents/document'
import type { ImportReport } from '../../../src/operations/import/report'
import { cmsOf } from '../../../src/operations/cms'
import { importDocument } from '../../../src/operations/import/importDocument'
import type { User } from '../../../src/payload-types'

/** A document read from its content, as from a file of this name. */
export async function aDocument(content: string | Uint8Array, file = 'page.md'): Promise<SourceDocument> {
  const document = await readDocument(file, Buffer.from(content))
  if ('problem' in document) throw new Error(document.problem)
  return document
}

export const readFrom = async (folder: string, file: string): Promise<SourceDocument> => aDocument(await readFile(path.join(folder, file)), file)

/** Imports a document as this user. */
export const importAs = (payload: Payload, { id, name, roles }: User, document: SourceDocument, file = 'page.md'): Promise<ImportReport> =>
  importDocument(cmsOf(payload), { type: 'user', id, name, roles: roles ?? [] }, document, { file })
