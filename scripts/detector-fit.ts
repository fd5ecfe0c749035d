import { FEATURES, wordingOf } from '../src/domain/prose/features'
import type { LabelledSentence } from './gold-pages'

export interface Model {
  readonly bias: number
  readonly weights: readonly number[]
}

/**
 * Logistic regression towards what an editor would expect of each feature (a Gaussian prior with that mean), so that what the few pages
 * hold no example of still counts for what it is worth. Full-batch gradient descent: the same sentences give the same weights.
 */
export function fit(rows: readonly LabelledSentence[]): Model {
  const samples = rows.filter(({ label }) => label !== 'soft').map(({ text, label }) => ({ on: featuresIn(text), claim: label === 'claim' ? 1 : 0 }))
  const means = FEATURES.map(({ name }) => EXPECTED[name] ?? 0)
  const weights = [...means]
  let bias = 0
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, index) => PULL * (weight - (means[index] ?? 0)))
    let biasGradient = 0
    for (const { on, claim } of samples) {
      const miss = probability(bias, weights, on) - claim
      for (const index of on) gradient[index] = (gradient[index] ?? 0) + miss
      biasGradient += miss
    }
    for (const [index, slope] of gradient.entries()) weights[index] = (weights[index] ?? 0) - (RATE / samples.length) * slope
    bias -= (RATE / samples.length) * biasGradient
  }
  return { bias, weights }
}

export function scoreBy({ bias, weights }: Model, sentence: string): number {
  return probability(bias, weights, featuresIn(sentence))
}

const STEPS = 500
const RATE = 2
/** How strongly a weight is held to its expected value, in sentences. */
const PULL = 4

const featuresIn = (sentence: string): number[] => {
  const wording = wordingOf(sentence)
  return FEATURES.flatMap((feature, index) => (feature.in(wording) ? [index] : []))
}

const probability = (bias: number, weights: readonly number[], on: readonly number[]): number => 1 / (1 + Math.exp(-on.reduce((sum, index) => sum + (weights[index] ?? 0), bias)))

/** What an editor would expect, in log odds. */
const EXPECTED: Readonly<Record<string, number>> = {
  percentage: 1, number: 0.3, measure: 1, year: 0.6, 'time span': 0.8, 'share of people': 1.2, quantity: 0.4, people: 0.3, 'study+finding': 0.8, shown: 1,
  effect: 0.4, event: 0.5, 'may act': 0.4, 'works by': 0.7, 'leads to': 0.8, comparison: 0.8, superlative: 0.4, definition: 0.9, naming: 0.8, symptoms: 0.6,
  common: 0.6, often: 0.4, timing: 0.3, history: 0.8, regulatory: 0.6, regulator: 0.8, dosing: 0.6, 'used for': 0.6, 'not with': 0.5, mechanism: 0.6,
  'medical term': 0.3, absolute: 0.4, 'whole sentence': 1,
  'fewer than 5 words': -1, 'nothing happens': -1.2, 'title case': -1.5, question: -4, 'lead-in': -3, imperative: -2.5, address: -1, 'addressed advice': -1,
  ourselves: -2, 'he or she': -1, advising: -0.5, 'advising+counsellor': -1, counsellor: -0.6, uncertain: -0.4, selling: -0.8, 'selling×2': -1, praise: -0.8,
  'it is important': -1.5, 'about the page': -4, disclaimer: -2.5, 'contact details': -2, 'reference entry': -3, 'research goes on': -1, 'vague claim': -1,
}
