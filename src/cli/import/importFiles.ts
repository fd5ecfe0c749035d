import path from 'node:path'
import type { ImportReport } from '../../operations/import/report'
import { importDocument } from '../../operations/import/importDocument'
import type { Cms } from '../../operations/cms'
import { EXIT, type ExitCode } from '../command'
import { sentenceOf } from '../openCms'
import { editorNamed } from './editor'
import { readAhead } from './readAhead'

export interface Imports {
  readonly reports: readonly ImportReport[]
  /** Files that could not be read or brought in, with why. */
  readonly failed: readonly { readonly file: string; readonly problem: string }[]
}

export interface ImportOptions {
  readonly as: string | undefined
  readonly print: (imports: Imports) => string
}

/** Imports documents one by one: one that fails is told of and blocks, the others go in. */
export async function importFiles(cms: Cms, files: readonly string[], { as, print }: ImportOptions): Promise<ExitCode> {
  const actor = await editorNamed(cms, as)
  const reports: ImportReport[] = []
  const failed: { file: string; problem: string }[] = []
  for await (const { file, document } of readAhead(files)) {
    try {
      if ('problem' in document) failed.push({ file, problem: `${document.problem} ${document.advice}` })
      else reports.push({ ...(await importDocument(cms, actor, document, { file: path.basename(file) })), file })
    } catch (error) {
      failed.push({ file, problem: sentenceOf(error) })
    }
  }
  process.stdout.write(print({ reports, failed }))
  for (const { file, problem } of failed) process.stderr.write(`${file}: ${problem}\n`)
  return failed.length > 0 || reports.some(({ findings }) => findings.some(({ severity }) => severity === 'blocks')) ? EXIT.blocked : EXIT.clean
}
