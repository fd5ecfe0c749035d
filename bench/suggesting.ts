import { claimIndex } from '../src/domain/library/claimIndex'
import { claims } from './claims'
import { median, p95, timed, type Measured } from './measured'
import { chance, sentence } from './prose'

const CLAIMS = 50_000
const QUESTIONS = 500

/** Claims suggested for a sentence: half of the sentences are claims of the library, half nobody has written down. */
export async function suggesting(): Promise<Measured[]> {
  const library = claims(CLAIMS)
  const index = claimIndex()
  const before = process.memoryUsage().heapUsed
  const { ms } = await timed(() => library.forEach((statement, at) => index.put(String(at), statement)))
  const memory = (process.memoryUsage().heapUsed - before) / 1024 ** 2
  const of = chance(5)
  const times: number[] = []
  for (let asked = 0; asked < QUESTIONS; asked++) {
    const question = asked % 2 === 0 ? (library[of.number(0, CLAIMS - 1)] ?? '') : sentence(of, asked)
    times.push((await timed(() => index.search(question, 5))).ms)
  }
  return [
    { what: `claims suggested for a sentence, out of ${CLAIMS}: median`, figure: median(times), unit: 'ms', bar: { most: 30 } },
    { what: `claims suggested for a sentence, out of ${CLAIMS}: p95`, figure: p95(times), unit: 'ms', bar: { most: 30 } },
    { what: `index of ${CLAIMS} claims: made`, figure: ms, unit: 'ms', bar: null },
    { what: `index of ${CLAIMS} claims: memory`, figure: memory, unit: 'MB', bar: null },
  ]
}
