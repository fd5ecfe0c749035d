import type { Place } from '../snapshot/passage'
import type { SourceMap } from './document'

export type Run = { readonly passage: number; readonly document: number }

/**
 * Where a place of a passage stands in the document's text. A node below a passage (`bibliography/2/URL`) is where that passage begins;
 * null where the document has no such passage at all (an empty field).
 */
export function inDocument(places: SourceMap, { path, start, end }: Place): { start: number; end: number } | null {
  const runs = places.get(path)
  if (runs === undefined) return path.includes('/') ? inDocument(places, { path: path.slice(0, path.lastIndexOf('/')), start: 0, end: 0 }) : null
  const from = offsetIn(runs, start)
  // The end is one past the last character: mapping it directly would jump to the next run where that character ends one.
  return { start: from, end: end > start ? offsetIn(runs, end - 1) + 1 : from }
}

/** Halving, as a passage of many markers has as many runs. */
function offsetIn(runs: readonly Run[], offset: number): number {
  let low = 0
  for (let high = runs.length - 1; low < high; ) {
    const middle = Math.ceil((low + high) / 2)
    if ((runs[middle]?.passage ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const run = runs[low] ?? { passage: 0, document: 0 }
  return run.document + offset - run.passage
}

/** The runs of a passage once the characters of `removed` (ascending, apart) have left its text. One pass: a hostile passage may hold 100,000 of them. */
export function runsWithout(runs: readonly Run[], removed: readonly { readonly start: number; readonly end: number }[]): Run[] {
  const found: Run[] = []
  let next = 0
  let gone = 0
  let current: Run = { passage: 0, document: 0 }
  const kept = [{ from: 0, to: removed[0]?.start ?? Infinity }, ...removed.map(({ end }, index) => ({ from: end, to: removed[index + 1]?.start ?? Infinity }))]
  kept.forEach(({ from, to }, index) => {
    const cut = removed[index - 1]
    if (cut !== undefined) gone += cut.end - cut.start
    for (let run = runs[next]; run !== undefined && run.passage <= from; run = runs[++next]) current = run
    if (from < to) found.push({ passage: from - gone, document: current.document + from - current.passage })
    for (let run = runs[next]; run !== undefined && run.passage < to; run = runs[++next]) {
      current = run
      found.push({ passage: run.passage - gone, document: run.document })
    }
  })
  return found
}
