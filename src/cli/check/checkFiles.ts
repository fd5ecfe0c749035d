import { EXIT, type ExitCode } from '../command'
import { asSnapshot } from '../../domain/documents/asSnapshot'
import { readFrom } from '../readFrom'
import { assertionsElsewhere } from './assertionsElsewhere'
import { checkDocument, type CheckedDocument, type ReadFile } from './checkDocument'
import { readHouse } from './readHouse'

export interface Checks {
  readonly documents: readonly CheckedDocument[]
  /** Files that could not be read, with why. */
  readonly failed: readonly { readonly file: string; readonly problem: string }[]
}

export interface CheckOptions {
  readonly print: (checks: Checks) => string
  /** A policy file; the default policy without one. */
  readonly policy: string | undefined
}

/** Checks documents, also against each other: one that can't be read is told of and blocks, the others go on. */
export async function checkFiles(names: readonly string[], { print, policy }: CheckOptions): Promise<ExitCode> {
  const house = await readHouse(policy)
  const today = new Date().toISOString().slice(0, 10)
  const files: ReadFile[] = []
  const failed: { file: string; problem: string }[] = []
  for (const file of names) {
    const document = await readFrom(file)
    if ('problem' in document) failed.push({ file, problem: `${document.problem} ${document.advice}` })
    else files.push({ file, document, ...asSnapshot(document) })
  }
  const elsewhere = assertionsElsewhere(files)
  const documents = files.map((one) => checkDocument(one, elsewhere(one), house, today))
  process.stdout.write(print({ documents, failed }))
  for (const { file, problem } of failed) process.stderr.write(`${file}: ${problem}\n`)
  return failed.length > 0 || documents.some(({ findings }) => findings.some(({ severity }) => severity === 'blocks')) ? EXIT.blocked : EXIT.clean
}
