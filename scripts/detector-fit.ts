import { shownBy } from '../src/domain/prose/detect'
import { FEATURES } from '../src/domain/prose/features'
import { SURROUNDINGS } from '../src/domain/prose/surroundings'
import { wordingOf } from '../src/domain/prose/wording'
import { EXPECTED } from './detector-expected'
import type { LabelledSentence } from './gold-pages'

/** Log odds by the name of what a sentence shows. */
export interface Model {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

export const NAMES: readonly string[] = [...FEATURES.map(({ name }) => name), ...Object.keys(SURROUNDINGS)]

/**
 * Logistic regression towards what an editor would expect of each name (a Gaussian prior with that mean), so that what the few pages
 * hold no example of still counts for what it is worth. Full-batch gradient descent (AdaGrad): the same sentences give the same weights.
 */
export function fit(rows: readonly LabelledSentence[]): Model {
  const samples = rows.filter(({ label }) => label !== 'soft').map((row) => ({ on: shownAt(row), claim: row.label === 'claim' ? 1 : 0 }))
  const means = NAMES.map((name) => EXPECTED[name] ?? 0)
  const weights = Float64Array.of(...means, 0)
  const squares = new Float64Array(weights.length)
  const bias = NAMES.length
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (at === bias ? 0 : PULL * (weight - (means[at] ?? 0))))
    for (const { on, claim } of samples) {
      const miss = logistic(on.reduce((sum, at) => sum + (weights[at] ?? 0), weights[bias] ?? 0)) - claim
      for (const at of on) gradient[at] = (gradient[at] ?? 0) + miss
      gradient[bias] = (gradient[bias] ?? 0) + miss
    }
    for (const [at, slope] of gradient.entries()) {
      squares[at] = (squares[at] ?? 0) + slope ** 2
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt((squares[at] ?? 0) + 1e-9)
    }
  }
  return { bias: weights[bias] ?? 0, weights: new Map(NAMES.map((name, at) => [name, weights[at] ?? 0])) }
}

const STEPS = 200
const RATE = 0.3
/** How strongly a weight is held to its expected value, in sentences. */
const PULL = 4

/** Before the logistic function: log odds. */
export const sumBy = ({ bias, weights }: Model, { text, surroundings }: LabelledSentence): number =>
  shownBy(wordingOf(text), surroundings).reduce((sum, name) => sum + (weights.get(name) ?? 0), bias)

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

const INDEX = new Map(NAMES.map((name, at) => [name, at]))
const shownAt = ({ text, surroundings }: LabelledSentence): number[] => shownBy(wordingOf(text), surroundings).flatMap((name) => INDEX.get(name) ?? [])
