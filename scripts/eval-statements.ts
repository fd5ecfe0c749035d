/**
 * How well the detector knows what needs a source: each page judged by a model that has not seen it (leave one out), and the shipped weights beside it.
 * Usage: npx tsx scripts/eval-statements.ts [FOLDER OF ANNOTATED PAGES] [--errors]
 */
import { FACTUAL_FROM } from '../src/domain/prose/detect'
import { FEATURES } from '../src/domain/prose/features'
import { kindOf } from '../src/domain/prose/kindOf'
import { BIAS, WEIGHTS } from '../src/domain/prose/weights'
import { defaultPolicy } from '../src/domain/policy'
import { figures, leaveOneOut, type Figures } from './detector-figures'
import { fit, scoreBy, type Model } from './detector-fit'
import { readExamples, readGoldPages } from './gold-pages'

const [folder = '../shared/gold'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const pages = readGoldPages(folder)
const sentences = pages.flatMap((page) => page.sentences)
const examples = readExamples(new URL('./detector-examples.tsv', import.meta.url))
const unseen = leaveOneOut(pages, examples)
const shipped: Model = { bias: BIAS, weights: FEATURES.map(({ name }) => WEIGHTS[name] ?? 0) }

for (const page of pages) print(page.name, figures([page], unseen, FACTUAL_FROM))
for (const from of [FACTUAL_FROM, defaultPolicy.statements.blocksFrom]) {
  print(`all, unseen, from ${from}`, figures(pages, unseen, from))
  print(`all, as shipped, from ${from}`, figures(pages, () => shipped, from))
}
const pagesAlone = fit(sentences)
console.log('our examples by the pages alone'.padEnd(32), share(examples, ({ text, label }) => scoreBy(pagesAlone, text) >= FACTUAL_FROM === (label === 'claim')))
const claims = sentences.filter(({ kind }) => kind !== null)
console.log('kind of the true ones'.padEnd(32), share(claims, ({ text, kind }) => kindOf(text) === kind))

if (process.argv.includes('--errors')) {
  for (const page of pages) {
    for (const { text, label } of page.sentences) {
      const score = scoreBy(unseen(page), text)
      if (label !== 'soft' && score >= FACTUAL_FROM !== (label === 'claim')) console.log(label === 'claim' ? 'MISSED' : 'WRONG ', score.toFixed(2), text.slice(0, 140))
    }
  }
}

function print(name: string, { precision, recall }: Figures): void {
  console.log(name.padEnd(32), `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`)
}

function share<T>(of: readonly T[], right: (one: T) => boolean): string {
  return `${(of.filter(right).length / of.length).toFixed(3)} of ${of.length}`
}
