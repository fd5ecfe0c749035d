import { readFileSync } from 'node:fs'
import type { Assertion } from '../src/domain/assertions/assertion'
import { assertionsOf } from '../src/domain/assertions/assertionsOf'
import { contradicts } from '../src/domain/assertions/contradicts'
import { sentences } from '../src/domain/prose/sentences'

/** Two sentences of our own writing, each of another text about the topic, and whether both can hold. */
export interface ConflictPair {
  readonly label: 'conflict' | 'none'
  readonly topic: string
  readonly a: string
  readonly b: string
}

/** One a line: the label, the topic and the two, with tabs between. */
export function readPairs(file = new URL('./conflict-pairs.tsv', import.meta.url)): ConflictPair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [label = '', topic = '', a = '', b = ''] = line.split('\t')
      return { label: label === 'conflict' ? 'conflict' : 'none', topic, a, b }
    })
}

/** Whether any assertion of the one can't hold beside one of the other. */
export const isReported = ({ topic, a, b }: ConflictPair): boolean => asserted(topic, a).some((one) => asserted(topic, b).some((other) => contradicts(one, other)))

function asserted(topic: string, text: string): Assertion[] {
  const spans = sentences(text).map(({ start, end }) => ({ text: text.slice(start, end), place: { path: 'body/0' } }))
  return assertionsOf(topic, spans).map(({ assertion }) => assertion)
}
