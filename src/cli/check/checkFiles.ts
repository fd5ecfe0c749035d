import { readFile, stat } from 'node:fs/promises'
import { readDocument, refusedSize } from '../../documents/read'
import { unreadable, type Unreadable } from '../../documents/unreadable'
import type { SourceDocument } from '../../domain/documents/document'
import { EXIT, type ExitCode } from '../command'
import { checkDocument, type CheckedDocument } from './checkDocument'
import { readPolicy } from './readPolicy'

export interface CheckOptions {
  readonly print: (documents: readonly CheckedDocument[]) => string
  /** A policy file; the default policy without one. */
  readonly policy: string | undefined
}

/** Checks documents one by one: one that can't be read is told of and blocks, the others go on. */
export async function checkFiles(files: readonly string[], { print, policy: policyFile }: CheckOptions): Promise<ExitCode> {
  const policy = await readPolicy(policyFile)
  const today = new Date().toISOString().slice(0, 10)
  const checked: CheckedDocument[] = []
  for (const file of files) {
    const document = await readFrom(file)
    if ('problem' in document) process.stderr.write(`${file}: ${document.problem} ${document.advice}\n`)
    else checked.push(checkDocument(file, document, policy, today))
  }
  process.stdout.write(print(checked))
  return checked.length < files.length || checked.some(({ findings }) => findings.some(({ severity }) => severity === 'blocks')) ? EXIT.blocked : EXIT.clean
}

async function readFrom(file: string): Promise<SourceDocument | Unreadable> {
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
