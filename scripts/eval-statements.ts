/**
 * How well the detector knows what needs a source, on annotated pages: each judged by a model that has not seen it (leave one out), and by the shipped weights.
 * For pages that the shipped weights were not fitted to, the shipped figures are the honest ones.
 * Usage: npx tsx scripts/eval-statements.ts [FOLDER OF ANNOTATED PAGES] [--errors]
 */
import { FACTUAL_FROM } from '../src/domain/prose/detect'
import { scoreBy } from './detector-fit'
import { kindFigures, modelsFor, reliability, shippedModels, statementFigures } from './detector-figures'
import { readExamples, readGoldPages } from './gold-pages'

const [folder = '../shared/gold'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const pages = readGoldPages(folder)
const examples = readExamples(new URL('./detector-examples.tsv', import.meta.url))
const unseen = modelsFor(pages, examples)

for (const [name, value] of Object.entries({ ...statementFigures(pages, unseen), ...kindFigures(pages, unseen) })) console.log(name.padEnd(64), value.toFixed(3))
for (const [who, models] of [['left out', unseen], ['as shipped', shippedModels]] as const) {
  console.log(`\nscore, ${who}: how many sentences, their mean score, and how many of them are claims`)
  for (const { from, sentences, score, claims } of reliability(pages, models)) console.log(`from ${from.toFixed(1)}`.padEnd(10), String(sentences).padStart(5), score.toFixed(2), claims.toFixed(2))
}

if (process.argv.includes('--errors')) {
  for (const page of pages) {
    for (const sentence of page.sentences) {
      const score = scoreBy(unseen(page).factual, sentence)
      if (sentence.label !== 'soft' && score >= FACTUAL_FROM !== (sentence.label === 'claim')) console.log(sentence.label === 'claim' ? 'MISSED' : 'WRONG ', score.toFixed(2), sentence.text.slice(0, 140))
    }
  }
}
