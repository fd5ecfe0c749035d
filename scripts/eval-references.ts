/**
 * How many fields of annotated references are read right, by style, and what the confidence is worth.
 * Usage: npx tsx scripts/eval-references.ts [FILE OF ANNOTATED REFERENCES] [--errors]
 * Without a file: the references of our own making beside this script, and the annotated ones where they are at hand.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { FIELDS, measureReferences, readAnnotated, type ReferenceFigures, type Share } from './reference-figures'

const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const GOLD = process.env.REFERENCES_GOLD ?? fileURLToPath(new URL('../../shared/gold/references/strings.jsonl', import.meta.url))
const OWN = fileURLToPath(new URL('./references-examples.jsonl', import.meta.url))

for (const file of given === undefined ? [OWN, GOLD] : [given]) {
  if (!existsSync(file)) {
    console.warn(`SKIPPED: no annotated references at ${file}; nothing was measured there. Name a file, or set REFERENCES_GOLD.`)
    continue
  }
  console.log(`\n${file}`)
  print(measureReferences(readAnnotated(file)))
}

function print({ fields, invented, bands, misses }: ReferenceFigures): void {
  console.log(row('style', 'rows', FIELDS.map((field) => field.slice(0, 7)), 'invented'))
  for (const [style, shares] of [...fields].toSorted(([a], [b]) => Number(a === 'all') - Number(b === 'all'))) {
    console.log(row(style, String(shares.get('doi')?.of ?? 0), FIELDS.map((field) => percent(shares.get(field))), String(invented.get(style) ?? 0)))
  }
  const sorted = [...bands].toSorted(([a], [b]) => a.localeCompare(b))
  console.log(`all four right, by confidence: ${sorted.map(([band, share]) => `${band}: ${percent(share)} of ${share.of}`).join('  ')}`)
  if (!process.argv.includes('--errors')) return
  for (const { style, field, found, expected, raw } of misses) console.log(`${style} ${field}: ${JSON.stringify(found)} for ${JSON.stringify(expected)}\n    ${raw}`)
}

function row(style: string, rows: string, cells: readonly string[], last: string): string {
  return `${style.padEnd(12)}${rows.padStart(6)}${cells.map((cell) => cell.padStart(8)).join('')}${last.padStart(10)}`
}

function percent(share: Share | undefined): string {
  return share === undefined ? '-' : ((100 * share.right) / share.of).toFixed(1)
}
