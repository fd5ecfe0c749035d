import { createReadStream } from 'node:fs'
import { BrokenDataset, retractionWatch } from '../documents/retractionWatch'
import type { Cms } from '../operations/cms'
import { answerFalls, type FallReport } from '../operations/falls'
import { checkAgainst, type CheckedAgainst } from '../operations/sources/checkAgainst'
import { checkSources, type CheckedSources } from '../operations/sources/checkSources'
import { EXIT, WrongUse, type ExitCode } from './command'
import { counted, quoted } from './words'

/** After so many sources a line says how far it is. */
const TELL_EVERY = 500

/** Exit code 1: some could not be checked, or not answered for. A source that has fallen is what this is for, and no failure. */
export async function checkByRegistries(cms: Cms, asJson: boolean): Promise<ExitCode> {
  const progress = (done: number, of: number): void => void (done % TELL_EVERY === 0 && process.stderr.write(`${done} of ${counted(of, 'source')}\n`))
  const report = await checkSources(cms, { progress })
  return answered(cms, asJson, report, linesOf(report), report.outcomes['not-checked'] === 0 && !report.gaveUp)
}

/** What rests on sources that have fallen is answered for at once, as a running app would: there may be none. Either finds what the other has done. */
async function answered(cms: Cms, asJson: boolean, report: object, lines: readonly string[], clean: boolean): Promise<ExitCode> {
  const falls = await answerFalls(cms)
  process.stdout.write(asJson ? `${JSON.stringify({ ...report, falls }, null, 2)}\n` : `${[...lines, ...linesOn(falls)].join('\n')}\n`)
  return clean && falls.problems.length === 0 ? EXIT.clean : EXIT.blocked
}

const linesOn = ({ noted, withdrawn, told, problems }: FallReport): string[] => [
  ...noted.map((subject) => `  notice  ${subject}`),
  ...withdrawn.map((subject) => `  withdrawn  ${subject}`),
  ...problems.map((problem) => `  not answered  ${quoted(problem)}`),
  `What rests on them: ${counted(noted.length, 'notice')} to readers changed, ${counted(withdrawn.length, 'text')} withdrawn, ${counted(told, 'message')} to your people${problems.length > 0 ? `, ${counted(problems.length, 'source')} not answered for` : ''}.`,
]

function linesOf({ due, outcomes, changed, toLookAt, reasons, taken, gaveUp }: CheckedSources): string[] {
  return [
    ...changed.map(({ id, title, standing }) => `  now ${standing.status.replaceAll('-', ' ')}  “${quoted(title)}”  ${id}`),
    ...toLookAt.map(({ id, title, message }) => `  look at  “${quoted(title)}”  ${id}\n    ${message}`),
    ...Object.entries(reasons).map(([reason, count]) => `  not checked  ${counted(count, 'source')}: ${quoted(reason)}`),
    ...(gaveUp ? ['  Given up: registries can’t be asked. Those that are left come first the next time.'] : []),
    `${counted(due, 'source')} with a number: ${outcomes.checked} checked, ${changed.length} changed, ${toLookAt.length} to look at, ${outcomes['not-checked']} not checked${taken > 0 ? `, ${taken} checked by another process` : ''}.`,
  ]
}

/** Exit code 1: lines could not be read, rows not be taken over whole, or sources not be answered for. */
export async function checkByDataset(cms: Cms, file: string, asJson: boolean): Promise<ExitCode> {
  const report = await against(cms, file)
  return answered(cms, asJson, report, rowsOf(report), report.unread === 0 && report.problems.length === 0)
}

async function against(cms: Cms, file: string): Promise<CheckedAgainst> {
  try {
    return await checkAgainst(cms, retractionWatch(() => createReadStream(file)))
  } catch (error) {
    throw error instanceof BrokenDataset ? new WrongUse(`${file}: ${error.message} Nothing was changed.`) : error
  }
}

const rowsOf = ({ sources, rows, unread, named, changed, problems }: CheckedAgainst): string[] => [
  ...changed.map(({ id, title, status }) => `  now ${status.replaceAll('-', ' ')}  “${quoted(title)}”  ${id}`),
  ...problems.map((problem) => `  look at  ${problem}`),
  ...(unread > 0 ? [`  not read  ${counted(unread, 'line')}: what they say of your sources is not known. Get the file again, or mend them, and check once more.`] : []),
  `${counted(rows, 'row')} against ${counted(sources, 'source')}: ${named} named, ${changed.length} changed, ${problems.length} to look at${unread > 0 ? `, ${counted(unread, 'line')} not read` : ''}.`,
]
