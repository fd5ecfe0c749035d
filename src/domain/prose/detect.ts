import { FEATURES, wordingOf } from './features'
import { kindOf } from './kindOf'
import type { StatementKind } from './kinds'
import { BIAS, WEIGHTS } from './weights'

export interface Judgement {
  /** A checkable statement that a medical editor would want a source for. */
  readonly factual: boolean
  /** Set where factual. */
  readonly kind: StatementKind | null
  /** 0 to 1, a probability. */
  readonly score: number
  /** What speaks for it, the weightiest first, each completing “It …”; empty where not factual. */
  readonly reasons: readonly string[]
}

/** From this score on a sentence counts as a statement of fact. */
export const FACTUAL_FROM = 0.55

/** Judges one sentence by its own words alone: a logistic model over the features that editors can see. Deterministic; remembers what it has judged. */
export function detect(sentence: string): Judgement {
  const known = judged.get(sentence)
  if (known !== undefined) return known
  const judgement = judge(sentence)
  if (judged.size >= REMEMBERED) judged.clear()
  if (sentence.length <= LONGEST) judged.set(sentence, judgement)
  return judgement
}

/** An edit of one sentence must not cost a reading of the others; some fifty long articles are remembered. */
const judged = new Map<string, Judgement>()
const REMEMBERED = 20_000

/** Characters. What runs on longer is no sentence, and must not slow the gate down: its beginning is judged. */
const LONGEST = 2_000

const MOST_REASONS = 3

function judge(sentence: string): Judgement {
  const wording = wordingOf(sentence.slice(0, LONGEST))
  const present = FEATURES.filter((feature) => feature.in(wording))
  const score = logistic(present.reduce((sum, { name }) => sum + weightOf(name), BIAS))
  if (score < FACTUAL_FROM) return { factual: false, kind: null, score, reasons: [] }
  const reasons = present.filter(({ name }) => weightOf(name) > 0).sort((a, b) => weightOf(b.name) - weightOf(a.name)).flatMap(({ says }) => says ?? [])
  return { factual: true, kind: kindOf(wording.text), score, reasons: [...new Set(reasons)].slice(0, MOST_REASONS) }
}

const weightOf = (feature: string): number => WEIGHTS[feature] ?? 0
const logistic = (sum: number): number => Math.round(1000 / (1 + Math.exp(-sum))) / 1000
