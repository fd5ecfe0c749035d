/**
 * Fits the weights of the statement detector and writes src/domain/prose/weights.ts.
 * Usage: npx tsx scripts/train-detector.ts [FOLDER OF ANNOTATED PAGES]
 */
import { writeFileSync } from 'node:fs'
import { fit } from './detector-fit'
import { FEATURES } from '../src/domain/prose/features'
import { readExamples, readGoldPages } from './gold-pages'

const pages = readGoldPages(process.argv[2] ?? '../shared/gold')
const examples = readExamples(new URL('./detector-examples.tsv', import.meta.url))
const { bias, weights } = fit([...pages.flatMap((page) => page.sentences), ...examples])

const lines = FEATURES.map(({ name }, index) => `  '${name}': ${round(weights[index] ?? 0)},`)
writeFileSync(
  new URL('../src/domain/prose/weights.ts', import.meta.url),
  `/** Written by scripts/train-detector.ts: the weight of each feature in features.ts, in log odds. */\nexport const BIAS = ${round(bias)}\n\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n}\n`,
)
console.log(`${FEATURES.length} weights fitted to ${pages.length} pages and ${examples.length} examples.`)

function round(value: number): number {
  return Math.round(value * 100) / 100
}
