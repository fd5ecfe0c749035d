/**
 * Fits the statement detector to annotated pages and our own examples, and writes src/domain/prose/weights.ts and kindWeights.ts.
 * Usage: npx tsx scripts/train-detector.ts [FOLDER OF ANNOTATED PAGES]
 */
import { writeFileSync } from 'node:fs'
import { calibrated, calibration, fit, NAMES } from './detector-fit'
import { outOfFold } from './detector-figures'
import { readExamples, readGoldPages } from './gold-pages'
import { fitKinds } from './kind-fit'

const pages = readGoldPages(process.argv[2] ?? '../shared/gold')
const examples = readExamples(new URL('./detector-examples.tsv', import.meta.url))
const sentences = [...pages, ...examples].flatMap((page) => page.sentences)
const line = calibration(outOfFold(pages, examples))
const { bias, weights } = calibrated(fit(sentences), line)
const kinds = fitKinds(sentences)

write(
  'weights',
  `/** Written by scripts/train-detector.ts: what each feature (features.ts) and place (surroundings.ts) speaks for a statement of fact, in log odds. */\nexport const BIAS = ${round(bias)}\n\n` +
    `export const WEIGHTS: Readonly<Record<string, number>> = {\n${NAMES.map((name) => `  '${name}': ${round(weights.get(name) ?? 0)},`).join('\n')}\n}\n`,
)
const heard = [...kinds].map(([name, of]) => [name, of.map((weight) => Math.round(weight * 10) / 10)] as const).filter(([, of]) => of.some((weight) => weight !== 0))
write(
  'kindWeights',
  '/** Written by scripts/train-detector.ts: what each feature, place and ~word speaks for each kind, in log odds, in the order of STATEMENT_KINDS. */\n' +
    `export const KIND_WEIGHTS: Readonly<Record<string, readonly number[]>> = {\n${heard.map(([name, of]) => `  ${JSON.stringify(name)}: [${of.map(String).join()}],`).join('\n')}\n}\n`,
)
console.log(`${NAMES.length} weights and ${heard.length} of kinds fitted to ${pages.length} pages and ${examples.length} of our own; log odds × ${round(line.slope)} + ${round(line.offset)}.`)

function write(name: string, text: string): void {
  writeFileSync(new URL(`../src/domain/prose/${name}.ts`, import.meta.url), text)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
