import { STATEMENT_KINDS, type StatementKind } from '../src/domain/prose/kinds'
import type { LabelledSentence } from './gold-pages'
import { namesIn } from './sentence-names'

/** For each name that is heard, log odds of each kind in the order of STATEMENT_KINDS. */
export type KindModel = ReadonlyMap<string, readonly number[]>

interface Sample {
  /** Where the weights of its names begin. */
  readonly on: readonly number[]
  readonly kind: number
  /** As how many it counts. */
  readonly counts: number
  /** What evens out how frequent its kind is. */
  readonly evened: number
}

const K = STATEMENT_KINDS.length
const STEPS = 120
const RATE = 0.2
/** A name that fewer statements have says nothing. */
const FEWEST = 2
const isTerm = (name: string): boolean => name.startsWith('~')
/** How strongly a weight is held to 0, in sentences. */
const pullOf = (name: string): number => (isTerm(name) ? 3 : !name.startsWith('+') ? 2 : name.includes(' ') ? 6 : 3)
/** A rare kind would be drowned by the frequent ones, which pages may have in quite other shares than our examples. */
const EVENING = 0.8
/** A statement of a page that somebody else wrote and somebody else labelled counts as much as so many of our own. */
const ANNOTATED = 2
/** How much of naive Bayes over the words is mixed in: it trusts single words more than the regression does, and errs elsewhere. */
const BAYES = 0.07
/** Added to each count of naive Bayes. */
const SMOOTHING = 0.3

/** Multinomial logistic regression with a Gaussian prior around 0, fitted like the detector, and a little naive Bayes: both are sums of log odds. */
export function fitKinds(annotated: readonly LabelledSentence[], own: readonly LabelledSentence[]): KindModel {
  const read = (rows: readonly LabelledSentence[], counts: number) => rows.flatMap((row) => (row.kind === null ? [] : [{ names: namesIn(row).heard, kind: STATEMENT_KINDS.indexOf(row.kind), counts }]))
  const statements = [...read(annotated, ANNOTATED), ...read(own, 1)]
  const times = new Map<string, number>()
  for (const { names } of statements) for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  const kept = [...times].filter(([, count]) => count >= FEWEST).map(([name]) => name)
  const index = new Map(kept.map((name, at) => [name, at * K]))
  const ofKind = STATEMENT_KINDS.map((_, kind) => statements.filter((statement) => statement.kind === kind).length)
  const samples = statements.map(({ names, kind, counts }): Sample => ({ on: names.flatMap((name) => index.get(name) ?? []), kind, counts, evened: counts * (statements.length / K / Math.max(1, ofKind[kind] ?? 1)) ** EVENING }))
  const weights = regressed(samples, kept)
  const bayes = bayesian(samples, kept)
  return new Map(kept.map((name, at) => [name, STATEMENT_KINDS.map((_, kind) => (weights[at * K + kind] ?? 0) + BAYES * (bayes[at * K + kind] ?? 0))]))
}

function regressed(samples: readonly Sample[], names: readonly string[]): Float64Array {
  const pulls = names.map(pullOf)
  const weights = new Float64Array(names.length * K)
  const squares = new Float64Array(weights.length)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, at) => (pulls[Math.floor(at / K)] ?? 0) * weight)
    for (const { on, kind, evened } of samples) {
      const misses = chancesOf(weights, on)
      for (let at = 0; at < K; at++) misses[at] = evened * ((misses[at] ?? 0) - (at === kind ? 1 : 0))
      for (const from of on) for (let at = 0; at < K; at++) gradient[from + at] = (gradient[from + at] ?? 0) + (misses[at] ?? 0)
    }
    for (let at = 0; at < weights.length; at++) {
      const slope = gradient[at] ?? 0
      squares[at] = (squares[at] ?? 0) + slope * slope
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt((squares[at] ?? 0) + 1e-9)
    }
  }
  return weights
}

/** Log odds of a term in each kind against its mean over all kinds; 0 for other names. */
function bayesian(samples: readonly Sample[], names: readonly string[]): Float64Array {
  const seen = new Float64Array(names.length * K).fill(SMOOTHING)
  for (const { on, kind, counts } of samples) for (const from of on) seen[from + kind] = (seen[from + kind] ?? 0) + counts
  const all = STATEMENT_KINDS.map((_, kind) => names.reduce((sum, name, at) => sum + (isTerm(name) ? (seen[at * K + kind] ?? 0) : 0), 0))
  const odds = new Float64Array(seen.length)
  for (const [at, name] of names.entries()) {
    if (!isTerm(name)) continue
    const logs = all.map((sum, kind) => Math.log((seen[at * K + kind] ?? 1) / sum))
    odds.set(logs.map((log) => log - logs.reduce((sum, one) => sum + one, 0) / K), at * K)
  }
  return odds
}

export function kindBy(model: KindModel, row: LabelledSentence): StatementKind {
  const sums = STATEMENT_KINDS.map(() => 0)
  for (const name of namesIn(row).heard) model.get(name)?.forEach((weight, at) => (sums[at] = (sums[at] ?? 0) + weight))
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
