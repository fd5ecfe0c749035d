import { statementsOf } from '../src/domain/prose/statements'
import type { Passage } from '../src/domain/snapshot/passage'
import { median, timed, type Measured } from './measured'
import { chance, sentence, wordsIn } from './prose'

const WORDS = 10_000
const EDITS = 20
const A_PARAGRAPH = 5

/** What needs a source in a long article: all of it new to the process, and again after each of some edits of one sentence. */
export async function statements(): Promise<Measured[]> {
  const written = article(3)
  const whole = await timed(() => statementsOf(passagesOf(written)))
  const edits: number[] = []
  let now = written
  for (let edit = 1; edit <= EDITS; edit++) {
    now = now.with((edit * 29) % now.length, sentence(chance(2000 + edit), 20_000 + edit))
    const passages = passagesOf(now)
    edits.push((await timed(() => statementsOf(passages))).ms)
  }
  return [
    { what: `statements of ${written.reduce((sum, one) => sum + wordsIn(one), 0)} words, judged for the first time`, figure: whole.ms, unit: 'ms', bar: { most: 400 } },
    { what: 'statements, after an edit of one sentence: median', figure: median(edits), unit: 'ms', bar: { most: 20 } },
  ]
}

function article(seed: number): string[] {
  const of = chance(seed)
  const written: string[] = []
  for (let words = 0; words < WORDS; words += wordsIn(written.at(-1) ?? '')) written.push(sentence(of, 30_000 + written.length))
  return written
}

function passagesOf(written: readonly string[]): Passage[] {
  return written.flatMap((_, from) => (from % A_PARAGRAPH === 0 ? [{ path: `body/${from}`, role: 'paragraph' as const, text: written.slice(from, from + A_PARAGRAPH).join(' '), anchors: [], supporting: [] }] : []))
}
