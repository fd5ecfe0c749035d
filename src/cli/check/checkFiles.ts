import { EXIT, type ExitCode } from '../command'
import { readFrom } from '../readFrom'
import { checkDocument, type CheckedDocument } from './checkDocument'
import { readPolicy } from './readPolicy'

export interface CheckOptions {
  readonly print: (documents: readonly CheckedDocument[]) => string
  /** A policy file; the default policy without one. */
  readonly policy: string | undefined
}

/** Checks documents one by one: one that can't be read is told of and blocks, the others go on. */
export async function checkFiles(files: readonly string[], { print, policy: policyFile }: CheckOptions): Promise<ExitCode> {
  const policy = readPolicy(policyFile)
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
