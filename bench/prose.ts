/** The same choices at every run, so that two runs measure the same text. */
export interface Chance {
  readonly number: (from: number, to: number) => number
  readonly pick: <T>(from: readonly [T, ...T[]]) => T
}

/** Mulberry32, a generator of 32 bits of state. */
export function chance(seed: number): Chance {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const number = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return { number, pick: (from) => from[number(0, from.length - 1)] ?? from[0] }
}

const REMEDY = ['velorine', 'oral tamiprole', 'the nightly patch', 'low-dose brasidin', 'the weekly infusion', 'a course of lumetazole'] as const
const PEOPLE = ['adults with migraine', 'older patients', 'people with chronic back pain', 'children over six', 'women after menopause', 'patients on dialysis'] as const
const EFFECT = ['shortened attacks by', 'lowered systolic pressure by', 'reduced pain scores by', 'delayed relapse by', 'improved sleep by'] as const
const MEASURE = ['3.2 points', '11 mmHg', 'about 40 %', 'two days', 'one in five', '18 percent'] as const
const STUDY = ['a randomized trial', 'a pooled analysis of nine trials', 'a registry of 4,200 patients', 'an open-label extension', 'two cohort studies'] as const
const HARM = ['nausea', 'dizziness', 'dry mouth', 'raised liver enzymes', 'a mild rash', 'headache on withdrawal'] as const
const TISSUE = ['the trigeminal nucleus', 'smooth muscle', 'the renal tubule', 'NMDA receptors', 'the gut wall', 'plasma proteins'] as const

/** One sentence of 12 to 25 words, in the way that medical pages put things. `note` tells it from its likes. */
export function sentence({ number, pick }: Chance, note: number): string {
  const which = number(0, 5)
  if (which === 0) return `In ${pick(STUDY)} with number ${note}, ${pick(REMEDY)} ${pick(EFFECT)} ${pick(MEASURE)} in ${pick(PEOPLE)} within ${number(2, 24)} weeks.`
  if (which === 1) return `About ${number(2, 40)} % of ${pick(PEOPLE)} in group ${note} reported ${pick(HARM)} as the most common side effect of ${pick(REMEDY)}.`
  if (which === 2) return `Through pathway ${note}, ${pick(REMEDY)} acts mainly on ${pick(TISSUE)}, and is cleared by the kidneys within ${number(4, 48)} hours of a dose.`
  if (which === 3) return `The usual starting dose of ${pick(REMEDY)} in scheme ${note} is ${number(5, 80)} mg once daily, taken with food, for ${pick(PEOPLE)}.`
  if (which === 4) return `Compared with placebo, ${pick(REMEDY)} was associated with less ${pick(HARM)} and ${pick(HARM)} in ${pick(PEOPLE)} at visit ${note}.`
  return `If you take ${pick(REMEDY)} and notice ${pick(HARM)}, talk to your doctor about plan ${note} before you change anything at home.`
}

export const wordsIn = (text: string): number => text.split(/\s+/).length

const FAMILY = ['Okafor', 'Lindqvist', 'Reyes', 'Tanaka', 'Moreau', 'Haddad', 'Novak', 'Silva'] as const

export interface Work {
  readonly authors: readonly string[]
  readonly title: string
  readonly journal: string
  readonly year: number
  readonly volume: number
  readonly page: number
}

/** A journal article that nobody wrote. */
export const work = ({ number, pick }: Chance, note: number): Work => ({
  authors: [`${pick(FAMILY)} A`, `${pick(FAMILY)} BC`],
  title: `Effects of ${pick(REMEDY)} number ${note} in ${pick(PEOPLE)}: ${pick(STUDY)}`,
  journal: pick(['Annals of Generated Medicine', 'Bench Journal of Neurology', 'Archives of Made-Up Pharmacology']),
  year: number(1990, 2024),
  volume: number(1, 60),
  page: note * 10 + 1,
})
