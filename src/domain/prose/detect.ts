import { FEATURES } from './features'
import { heardIn, kindOf } from './kindOf'
import type { StatementKind } from './kinds'
import { SURROUNDINGS, type Surrounding } from './surroundings'
import { TERM_WEIGHTS } from './termWeights'
import { BIAS, WEIGHTS } from './weights'
import { termsOf, wordingOf, type Wording } from './wording'

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
export const FACTUAL_FROM = 0.5

/** Judges one sentence by its words and its place: a logistic model over what editors can see, and the words themselves. Deterministic; remembers what it has judged. */
export function detect(sentence: string, surroundings: readonly Surrounding[] = []): Judgement {
  const key = `${surroundings.join()}\n${sentence}`
  const known = judged.get(key)
  if (known !== undefined) return known
  const judgement = judge(sentence, surroundings)
  if (judged.size >= REMEMBERED) judged.clear()
  if (sentence.length <= LONGEST) judged.set(key, judgement)
  return judgement
}

/** What a sentence and its place show, by the names that weights.ts weighs. */
export function shownBy(wording: Wording, surroundings: readonly Surrounding[]): string[] {
  const completes = surroundings.some((surrounding) => COMPLETES.has(surrounding))
  return [...FEATURES.flatMap((feature) => ((completes && OF_SENTENCES.has(feature.name)) || !feature.in(wording) ? [] : [feature.name])), ...surroundings]
}

/** What completes a sentence (“Side effects include: – dry mouth”) is no sentence, and asks for nothing. */
const COMPLETES: ReadonlySet<Surrounding> = new Set(['announced as harm', 'announced as fact', 'announced as benefit'])
const OF_SENTENCES: ReadonlySet<string> = new Set(['imperative', 'title case', 'fewer than 5 words', 'nothing happens', 'a phrase', 'address', 'measured advice', 'warning'])

/** An edit of one sentence must not cost a reading of the others; some fifty long articles are remembered. */
const judged = new Map<string, Judgement>()
const REMEMBERED = 20_000

/** Characters. What runs on longer is no sentence, and must not slow the gate down: its beginning is judged. */
const LONGEST = 2_000

const MOST_REASONS = 3

function judge(sentence: string, surroundings: readonly Surrounding[]): Judgement {
  const wording = wordingOf(sentence.slice(0, LONGEST))
  const shown = shownBy(wording, surroundings)
  const terms = termsOf(wording)
  let sum = shown.reduce((all, name) => all + weightOf(name), BIAS)
  for (const term of terms) sum += TERM_WEIGHTS[term] ?? 0
  const score = logistic(sum)
  if (score < FACTUAL_FROM) return { factual: false, kind: null, score, reasons: [] }
  const reasons = shown.filter((name) => weightOf(name) > 0).sort((a, b) => weightOf(b) - weightOf(a)).flatMap((name) => SAYS.get(name) ?? [])
  return { factual: true, kind: kindOf(heardIn(wording, shown, terms)), score, reasons: [...new Set(reasons)].slice(0, MOST_REASONS) }
}

const SAYS: ReadonlyMap<string, string | null> = new Map([...FEATURES.map(({ name, says }) => [name, says] as const), ...Object.entries(SURROUNDINGS)])

const weightOf = (name: string): number => WEIGHTS[name] ?? 0
/** Nothing is certain: a policy that blocks from 1 on never does. */
const logistic = (sum: number): number => Math.min(0.999, Math.round(1000 / (1 + Math.exp(-sum))) / 1000)
