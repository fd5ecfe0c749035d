import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { claims } from '../bench/claims'
import { p95 } from '../bench/measured'
import { readDocument } from '../src/documents/read'
import { conflictsOf, type HeldAssertion } from '../src/domain/assertions/conflicts'
import { assertionsOfSnapshot } from '../src/domain/assertions/ofSnapshot'
import { asSnapshot } from '../src/domain/documents/asSnapshot'
import { claimIndex } from '../src/domain/library/claimIndex'
import { isReported, readPairs } from './conflict-figures'

/** By name, what was measured; null: could not be measured here. Shares are between 0 and 1. */
export type LibraryFigures = Readonly<Record<string, number | null>>

const DISTRACTORS = 50_000

/** The figures of the claims library: suggestions over 50,000 claims, contradictions on our own pairs and, where they are there, on the real pages. */
export async function libraryFigures(pages = '../shared/seeds'): Promise<LibraryFigures> {
  return { ...suggestions('suggestion-pairs.tsv', ''), ...suggestions('suggestion-tuning.tsv', ' (tuned on)'), ...pairs(), ...(await onPages(pages)) }
}

/** How often the claim that a sentence paraphrases is the first, and among the first three. */
function suggestions(file: string, note: string): LibraryFigures {
  const written = readFileSync(new URL(file, import.meta.url), 'utf8').trim().split('\n').map((line) => line.split('\t'))
  const index = claimIndex()
  const from = performance.now()
  claims(DISTRACTORS).forEach((statement, at) => index.put(`distractor-${at}`, statement))
  written.forEach(([statement = ''], at) => index.put(`claim-${at}`, statement))
  const built = performance.now() - from
  const times: number[] = []
  const ranks = written.map(([, sentence = ''], at) => {
    const asked = performance.now()
    const found = index.search(sentence, 3)
    times.push(performance.now() - asked)
    return found.findIndex(({ id }) => id === `claim-${at}`)
  })
  const share = (right: (rank: number) => boolean): number => ranks.filter(right).length / ranks.length
  return {
    [`suggestions, hit@1${note}`]: share((rank) => rank === 0),
    [`suggestions, hit@3${note}`]: share((rank) => rank >= 0),
    [`suggestions, ms a query, p95${note}`]: p95(times),
    [`suggestions, ms to index ${index.size} claims${note}`]: built,
  }
}

function pairs(): LibraryFigures {
  const all = readPairs()
  const clashing = all.filter(({ label }) => label === 'conflict')
  const reported = all.filter(isReported)
  const right = reported.filter(({ label }) => label === 'conflict').length
  return { 'conflicts, precision on our pairs': right / reported.length, 'conflicts, recall on our pairs': right / clashing.length }
}

/** What the five pages are known to contradict each other in. */
const KNOWN: Readonly<Record<string, string>> = { 'conflicts, origin dates on the pages': 'origin', 'conflicts, duration of effect on the pages': 'duration of effect', 'conflicts, approval on the pages': 'approval' }

/** 1 for each known contradiction that is found, 0 for each that is missed. */
async function onPages(folder: string): Promise<LibraryFigures> {
  if (!existsSync(folder)) {
    console.warn(`SKIPPED: contradictions on the real pages, as ${folder} is not here.`)
    return Object.fromEntries(Object.keys(KNOWN).map((name) => [name, null]))
  }
  const found = new Set<string>()
  const held: HeldAssertion[] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()) {
    const document = await readDocument(file, readFileSync(join(folder, file)))
    if ('problem' in document) throw new Error(document.problem)
    const own = assertionsOfSnapshot(asSnapshot(document).snapshot)
    for (const conflict of conflictsOf(own, held)) found.add(conflict.own.assertion.property)
    held.push(...own.map(({ assertion, text }) => ({ assertion, text, where: file })))
  }
  return Object.fromEntries(Object.entries(KNOWN).map(([name, property]) => [name, found.has(property) ? 1 : 0]))
}
