import { readMove } from '../environment'
import { move, type Moved } from '../operations/move/move'
import { EXIT, WrongUse, type ExitCode } from './command'
import { sentenceOf, withCms } from './openCms'
import { counted } from './words'

interface Options {
  readonly to: string
  readonly resume?: true
  readonly json?: true
  readonly verbose?: true
}

export async function moveTo({ to, resume, json, verbose }: Options): Promise<ExitCode> {
  const { source, target } = addresses(to)
  const options = { ...(verbose && { verbose }) }
  return withCms({ ...options, environment: source }, (from) =>
    withCms({ ...options, environment: target }, async (into) => {
      const moved = await move(from, into, { resume: resume === true })
      process.stdout.write(json ? `${JSON.stringify(moved, null, 2)}\n` : asPage(moved))
      return moved.problems.length > 0 ? EXIT.blocked : EXIT.clean
    }),
  )
}

function addresses(to: string): ReturnType<typeof readMove> {
  if (!/^mongodb(\+srv)?:/.test(to)) throw new WrongUse('--to takes the address of a MongoDB: mongodb://HOST/NAME?replicaSet=NAME')
  const found = read(to)
  if (found.source.database.type !== 'sqlite') throw new WrongUse('A move starts from the embedded SQLite database. DATABASE_URL names MongoDB already.')
  return found
}

function read(to: string): ReturnType<typeof readMove> {
  try {
    return readMove(to)
  } catch (error) {
    throw new WrongUse(sentenceOf(error).replaceAll('DATABASE_URL', '--to'))
  }
}

const MOST_LINES = 20

function asPage({ parts, subjects, problems }: Moved): string {
  const width = Math.max(...parts.map(({ name }) => name.length))
  const lines = [
    ...parts.map(({ name, rows }) => `  ${name.padEnd(width)}  ${rows}`),
    ...problems.slice(0, MOST_LINES).map((problem) => `  differs  ${problem}`),
    ...(problems.length > MOST_LINES ? [`  … and ${counted(problems.length - MOST_LINES, 'more difference')}`] : []),
    problems.length > 0
      ? `${counted(problems.length, 'difference')}: do not use the target. Stop whatever writes to either database, empty the target and move again.`
      : `Moved and compared row by row; the chains of ${counted(subjects, 'record')} and every snapshot’s hash hold.\n` +
        'Uploads (media/) and published images (DATA_DIR/public/) stay where they are: the app on the new database needs both folders.\n' +
        'Preferences of the admin’s lists stay behind. Set DATABASE_URL to the target, and keep the SQLite file as a backup.',
  ]
  return `${lines.join('\n')}\n`
}
