import { shownBy } from '../src/domain/prose/detect'
import { heard } from '../src/domain/prose/kindOf'
import { STATEMENT_KINDS, type StatementKind } from '../src/domain/prose/kinds'
import { wordingOf } from '../src/domain/prose/wording'
import type { LabelledSentence } from './gold-pages'

/** For each name that is heard, log odds of each kind in the order of STATEMENT_KINDS. */
export type KindModel = ReadonlyMap<string, readonly number[]>

const K = STATEMENT_KINDS.length
const STEPS = 120
const RATE = 0.2
/** How strongly a weight is held to 0, in sentences: of a feature or place, and of a word. */
const PULL = 1
const WORD_PULL = 1.5
/** A word that fewer statements use says nothing. */
const FEWEST = 2

/** Multinomial logistic regression with a Gaussian prior around 0, fitted like the detector. */
export function fitKinds(rows: readonly LabelledSentence[]): KindModel {
  const samples = rows.flatMap((row) => (row.kind === null ? [] : [{ names: heardIn(row), kind: STATEMENT_KINDS.indexOf(row.kind) }]))
  const times = new Map<string, number>()
  for (const { names } of samples) for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  const kept = [...times].filter(([, count]) => count >= FEWEST).map(([name]) => name)
  const index = new Map(kept.map((name, at) => [name, at * K]))
  const known = samples.map(({ names, kind }) => ({ kind, on: names.flatMap((name) => index.get(name) ?? []) }))
  const weights = new Float64Array(kept.length * K)
  const squares = new Float64Array(weights.length)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (kept[Math.floor(at / K)]?.startsWith('~') ? WORD_PULL : PULL) * weight)
    for (const { on, kind } of known) {
      const chances = chancesOf(weights, on)
      for (let at = 0; at < K; at++) {
        const miss = (chances[at] ?? 0) - (at === kind ? 1 : 0)
        for (const from of on) gradient[from + at] = (gradient[from + at] ?? 0) + miss
      }
    }
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at] ?? 0
      squares[at] = (squares[at] ?? 0) + slope * slope
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt((squares[at] ?? 0) + 1e-9)
    }
  }
  return new Map(kept.map((name, at) => [name, [...weights.subarray(at * K, at * K + K)]]))
}

export function kindBy(model: KindModel, row: LabelledSentence): StatementKind {
  const sums = STATEMENT_KINDS.map(() => 0)
  for (const name of heardIn(row)) model.get(name)?.forEach((weight, at) => (sums[at] = (sums[at] ?? 0) + weight))
  return STATEMENT_KINDS[sums.indexOf(Math.max(...sums))] ?? 'other'
}

function chancesOf(weights: Float64Array, on: readonly number[]): Float64Array {
  const sums = new Float64Array(K)
  for (const from of on) for (let at = 0; at < K; at++) sums[at] = (sums[at] ?? 0) + (weights[from + at] ?? 0)
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

const heardIn = ({ text, surroundings }: LabelledSentence): string[] => {
  const wording = wordingOf(text)
  return heard(wording, shownBy(wording, surroundings))
}
