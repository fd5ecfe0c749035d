import { createReadStream } from 'node:fs'
import { BrokenDataset, retractionWatch } from '../documents/retractionWatch'
import type { Cms } from '../operations/cms'
import { checkAgainst, type CheckedAgainst } from '../operations/sources/checkAgainst'
import { checkSources, type CheckedSources } from '../operations/sources/checkSources'
import { EXIT, WrongUse, type ExitCode } from './command'
import { counted, quoted } from './words'

/** After so many sources a line says how far it is. */
const TELL_EVERY = 500

/** Exit code 1: some could not be checked. A source that has fallen is what this is for, and no failure. */
export async function checkByRegistries(cms: Cms, asJson: boolean): Promise<ExitCode> {
  const progress = (done: number, of: number): void => void (done % TELL_EVERY === 0 && process.stderr.write(`${done} of ${counted(of, 'source')}\n`))
  const report = await checkSources(cms, { progress })
  process.stdout.write(asJson ? `${JSON.stringify(report, null, 2)}\n` : pageOf(report))
  return report.outcomes['not-checked'] > 0 || report.gaveUp ? EXIT.blocked : EXIT.clean
}

function pageOf({ due, outcomes, changed, toLookAt, reasons, taken, gaveUp }: CheckedSources): string {
  const lines = [
    ...changed.map(({ id, title, standing }) => `  now ${standing.status.replaceAll('-', ' ')}  “${quoted(title)}”  ${id}`),
    ...toLookAt.map(({ id, title, message }) => `  look at  “${quoted(title)}”  ${id}\n    ${message}`),
    ...Object.entries(reasons).map(([reason, count]) => `  not checked  ${counted(count, 'source')}: ${quoted(reason)}`),
    ...(gaveUp ? ['  Given up: registries can’t be asked. Those that are left come first the next time.'] : []),
    `${counted(due, 'source')} with a number: ${outcomes.checked} checked, ${changed.length} changed, ${toLookAt.length} to look at, ${outcomes['not-checked']} not checked${taken > 0 ? `, ${taken} checked by another process` : ''}.`,
  ]
  return `${lines.join('\n')}\n`
}

/** Exit code 1: lines could not be read, or rows not be taken over whole. */
export async function checkByDataset(cms: Cms, file: string, asJson: boolean): Promise<ExitCode> {
  const report = await against(cms, file)
  process.stdout.write(asJson ? `${JSON.stringify(report, null, 2)}\n` : tableOf(report))
  return report.unread > 0 || report.problems.length > 0 ? EXIT.blocked : EXIT.clean
}

async function against(cms: Cms, file: string): Promise<CheckedAgainst> {
  try {
    return await checkAgainst(cms, retractionWatch(() => createReadStream(file)))
  } catch (error) {
    throw error instanceof BrokenDataset ? new WrongUse(`${file}: ${error.message} Nothing was changed.`) : error
  }
}

const tableOf = ({ sources, rows, unread, named, changed, problems }: CheckedAgainst): string =>
  [
    ...changed.map(({ id, title, status }) => `  now ${status.replaceAll('-', ' ')}  “${quoted(title)}”  ${id}`),
    ...problems.map((problem) => `  look at  ${quoted(problem)}`),
    ...(unread > 0 ? [`  not read  ${counted(unread, 'line')}: what they say of your sources is not known. Get the file again, or mend them, and check once more.`] : []),
    `${counted(rows, 'row')} against ${counted(sources, 'source')}: ${named} named, ${changed.length} changed, ${problems.length} to look at${unread > 0 ? `, ${counted(unread, 'line')} not read` : ''}.`,
  ].join('\n').concat('\n')
