/**
 * Fits the statement detector to annotated pages and our own examples, and writes src/domain/prose/weights.ts, termWeights.ts and kindWeights.ts.
 * Usage: npx tsx scripts/train-detector.ts [FOLDER OF ANNOTATED PAGES]
 */
import { writeFileSync } from 'node:fs'
import { lettersOf } from '../src/domain/prose/kindLetters'
import { calibrated, calibration, fit, NAMES } from './detector-fit'
import { outOfFold, sentencesOf } from './detector-figures'
import { readExamples, readGoldPages } from './gold-pages'
import { fitKinds } from './kind-fit'

/** A name whose weights are all smaller changes nothing. */
const LEAST_OF_A_KIND = 0.15

const pages = readGoldPages(process.argv[2] ?? '../shared/gold')
const examples = readExamples(new URL('./detector-examples.tsv', import.meta.url))
const line = calibration(outOfFold(pages, examples))
const { bias, weights } = calibrated(fit(sentencesOf([...pages, ...examples])), line)
const kinds = fitKinds(sentencesOf(pages), sentencesOf(examples))

write(
  'weights',
  `/** Written by scripts/train-detector.ts: what each feature (features.ts) and place (surroundings.ts) speaks for a statement of fact, in log odds. */\nexport const BIAS = ${round(bias)}\n\n` +
    `export const WEIGHTS: Readonly<Record<string, number>> = {\n${NAMES.map((name) => `  '${name}': ${round(weights.get(name) ?? 0)},`).join('\n')}\n}\n`,
)
const terms = rounded(weights, 10).filter(([name, weight]) => name.startsWith('~') && weight !== 0)
write(
  'termWeights',
  '/** Written by scripts/train-detector.ts: what each word and pair of words (wording.ts) speaks for a statement of fact, in log odds. */\n' +
    `export const TERM_WEIGHTS: Readonly<Record<string, number>> = {\n${terms.map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight},`).join('\n')}\n}\n`,
)
const heard = [...kinds].filter(([, of]) => of.some((weight) => Math.abs(weight) >= LEAST_OF_A_KIND))
write(
  'kindWeights',
  '/** Written by scripts/train-detector.ts: what each feature, place, cue, +sense and ~word speaks for each kind, in the order of STATEMENT_KINDS, in the letters of kindLetters.ts. */\n' +
    `export const KIND_WEIGHTS: Readonly<Record<string, string>> = {\n${heard.map(([name, of]) => `  ${JSON.stringify(name)}: '${lettersOf(of)}',`).join('\n')}\n}\n`,
)
console.log(`${NAMES.length} weights, ${terms.length} of words and ${heard.length} of kinds fitted to ${pages.length} pages and ${examples.length} of our own; log odds × ${round(line.slope)} + ${round(line.offset)}.`)

function rounded(of: ReadonlyMap<string, number>, parts: number): [string, number][] {
  return [...of].map(([name, weight]) => [name, Math.round(weight * parts) / parts])
}

function write(name: string, text: string): void {
  writeFileSync(new URL(`../src/domain/prose/${name}.ts`, import.meta.url), text)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
