/**
 * How well the claims library finds the claim that a sentence is about, and what contradicts.
 * Usage: npx tsx scripts/eval-library.ts [FOLDER OF REAL PAGES] [--errors]
 */
import { isReported, readPairs } from './conflict-figures'
import { libraryFigures } from './library-figures'

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

void libraryFigures(folder).then((figures) => {
  for (const [name, figure] of Object.entries(figures)) console.log(name.padEnd(56), figure === null ? 'skipped' : /\bms\b/.test(name) ? figure.toFixed(1) : figure.toFixed(3))
})

if (process.argv.includes('--errors')) {
  for (const pair of readPairs()) if (isReported(pair) !== (pair.label === 'conflict')) console.log(pair.label === 'conflict' ? 'MISSED' : 'WRONG ', pair.a, '/', pair.b)
}
