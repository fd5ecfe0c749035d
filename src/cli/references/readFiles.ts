import { readReferences, refusedExport } from '../../documents/references/readReferences'
import type { FileReading } from '../../domain/references/files/record'
import { EXIT, type ExitCode } from '../command'
import { fromDisk } from '../readFrom'

export interface ReadFile extends FileReading {
  readonly file: string
}

/** Reads files one by one. One that can’t be read at all is a problem on its first line and is named on standard error; the others go on. */
export async function readFiles(files: readonly string[], print: (documents: readonly ReadFile[]) => string): Promise<ExitCode> {
  const documents: ReadFile[] = []
  const failed: string[] = []
  for (const file of files) {
    const reading = await fromDisk(file, { refusedSize: refusedExport, read: readReferences })
    if ('problem' in reading) {
      const message = `${reading.problem} ${reading.advice}`
      documents.push({ file, references: [], problems: [{ line: 1, message }] })
      failed.push(`${file}: ${message}\n`)
    } else documents.push({ file, ...reading })
  }
  process.stdout.write(print(documents))
  process.stderr.write(failed.join(''))
  return documents.some(({ problems }) => problems.length > 0) ? EXIT.blocked : EXIT.clean
}
