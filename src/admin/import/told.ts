import type { Import } from './queue'

const KEY = 'probatum-imports'

/** Imports that were told of in this tab before; none where the browser keeps nothing. What was being read when the page was loaded anew went with it. */
export function toldBefore(storage: () => Storage): readonly Import[] {
  try {
    const kept = JSON.parse(storage().getItem(KEY) ?? '[]') as readonly Import[]
    return kept.map((entry) => (entry.state === 'reading' ? { ...entry, state: 'interrupted' } : entry))
  } catch {
    return []
  }
}

/** Keeps what is told; more than a browser holds (reports of hundreds of documents) stays on the page alone. */
export function keepTold(storage: () => Storage, imports: readonly Import[]): void {
  try {
    storage().setItem(KEY, JSON.stringify(imports))
  } catch {
    // The documents are imported all the same, and stand in the list.
  }
}
