import { wordIndex } from '../src/domain/library/wordIndex'
import { claims } from './claims'
import { median, p95, timed, type Measured } from './measured'
import { chance, work } from './prose'

const LIBRARY = 50_000
const QUESTIONS = 300

/** Claims and sources searched together as somebody types: two letters, a word and a half, an author and a year. */
export async function citing(): Promise<Measured[]> {
  const statements = claims(LIBRARY)
  const [said, works] = [wordIndex(), wordIndex()]
  const of = chance(6)
  statements.forEach((statement, at) => said.put(String(at), statement))
  const sources = Array.from({ length: LIBRARY }, (_, at) => work(of, at))
  sources.forEach(({ authors, title, journal, year }, at) => works.put(String(at), [year, ...authors, title, journal].join(' ')))
  const times: number[] = []
  for (let asked = 0; asked < QUESTIONS; asked++) {
    const { authors: [author = ''], year } = sources[of.number(0, LIBRARY - 1)] ?? work(of, asked)
    const statement = statements[of.number(0, LIBRARY - 1)] ?? ''
    const query = [statement.slice(0, 2), statement.slice(0, 14), `${author} ${year}`][asked % 3] ?? ''
    const search = { most: 10, prefixes: true, least: 0.5 }
    times.push((await timed(() => [said.search(query, search), works.search(query, search)])).ms)
  }
  const what = `claims and sources searched by what is typed, out of ${LIBRARY} each`
  return [
    { what: `${what}: median`, figure: median(times), unit: 'ms', bar: { most: 100 } },
    { what: `${what}: p95`, figure: p95(times), unit: 'ms', bar: { most: 100 } },
  ]
}
