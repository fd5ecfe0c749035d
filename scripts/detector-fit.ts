import { FEATURES } from '../src/domain/prose/features'
import { SURROUNDINGS } from '../src/domain/prose/surroundings'
import { EXPECTED } from './detector-expected'
import type { LabelledSentence } from './gold-pages'
import { namesIn } from './sentence-names'

/** Log odds by the name of what a sentence shows. */
export interface Model {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

export const NAMES: readonly string[] = [...FEATURES.map(({ name }) => name), ...Object.keys(SURROUNDINGS)]

/**
 * Logistic regression towards what an editor would expect of each name, and 0 for words (a Gaussian prior with that mean), so that what the few
 * pages hold no example of still counts for what it is worth. Full-batch gradient descent (AdaGrad): the same sentences give the same weights.
 */
export function fit(rows: readonly LabelledSentence[]): Model {
  const scored = rows.filter(({ label }) => label !== 'soft')
  const names = [...NAMES, ...termsOfSome(scored)]
  const index = new Map(names.map((name, at) => [name, at]))
  const samples = scored.map((row) => ({ on: Int32Array.from(namesIn(row).weighed.flatMap((name) => index.get(name) ?? [])), claim: row.label === 'claim' ? 1 : 0 }))
  const means = names.map((name) => EXPECTED[name] ?? 0)
  const weights = Float64Array.of(...means, 0)
  const squares = new Float64Array(weights.length)
  const gradient = new Float64Array(weights.length)
  const bias = names.length
  for (let step = 0; step < STEPS; step++) {
    for (let at = 0; at < bias; at++) gradient[at] = PULL * ((weights[at] ?? 0) - (means[at] ?? 0))
    gradient[bias] = 0
    for (const { on, claim } of samples) {
      let sum = weights[bias] ?? 0
      for (const at of on) sum += weights[at] ?? 0
      const miss = logistic(sum) - claim
      for (const at of on) gradient[at] = (gradient[at] ?? 0) + miss
      gradient[bias] = (gradient[bias] ?? 0) + miss
    }
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at] ?? 0
      squares[at] = (squares[at] ?? 0) + slope ** 2
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt((squares[at] ?? 0) + 1e-9)
    }
  }
  return { bias: weights[bias] ?? 0, weights: new Map(names.map((name, at) => [name, weights[at] ?? 0])) }
}

const STEPS = 200
const RATE = 0.3
/** How strongly a weight is held to its expected value, in sentences. */
const PULL = 4

/** A word that fewer sentences use says nothing. */
const FEWEST = 3

function termsOfSome(rows: readonly LabelledSentence[]): string[] {
  const times = new Map<string, number>()
  for (const row of rows) for (const name of namesIn(row).weighed) if (name.startsWith('~')) times.set(name, (times.get(name) ?? 0) + 1)
  return [...times].filter(([, count]) => count >= FEWEST).map(([name]) => name)
}

/** Before the logistic function: log odds. */
export const sumBy = ({ bias, weights }: Model, sentence: LabelledSentence): number => namesIn(sentence).weighed.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias)

export const scoreBy = (model: Model, sentence: LabelledSentence): number => logistic(sumBy(model, sentence))

/** A line over log odds that makes probabilities of them. */
export interface Calibration {
  readonly slope: number
  readonly offset: number
}

/** Platt's scaling (1999) of sums that a model gave to sentences it had not seen. */
export function calibration(judged: readonly { readonly sum: number; readonly claim: boolean }[]): Calibration {
  let [slope, offset] = [1, 0]
  for (let step = 0; step < 500; step++) {
    let [ofSlope, ofOffset] = [0, 0]
    for (const { sum, claim } of judged) {
      const miss = logistic(slope * sum + offset) - (claim ? 1 : 0)
      ofSlope += miss * sum
      ofOffset += miss
    }
    slope -= (0.1 * ofSlope) / judged.length
    offset -= (0.1 * ofOffset) / judged.length
  }
  return { slope, offset }
}

export const calibrated = ({ bias, weights }: Model, { slope, offset }: Calibration): Model => ({
  bias: bias * slope + offset,
  weights: new Map([...weights].map(([name, weight]) => [name, weight * slope])),
})

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))
