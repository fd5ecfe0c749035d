import { readDocument } from '../../documents/read'
import type { Actor } from '../../domain/editorial/actor'
import type { Cms } from '../cms'
import { Declined } from '../refused'
import { importDocument } from './importDocument'
import type { ImportReport } from './report'

/** Imports a file as it came from an editor's machine. Throws 422 that says why it can't be read. */
export async function importFile(cms: Cms, actor: Actor, { name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<ImportReport> {
  const file = nameOf(name)
  const document = await readDocument(file, bytes)
  if ('problem' in document) throw new Declined(`${document.problem} ${document.advice}`, 422, { code: 'unreadable' })
  return importDocument(cms, actor, document, { file })
}

const LONGEST_NAME = 200

/** Without folders, which some browsers send along; of an overlong name its end, which says what kind of file it is. */
const nameOf = (name: string): string => (name.split(/[\\/]/).at(-1) ?? '').slice(-LONGEST_NAME)
