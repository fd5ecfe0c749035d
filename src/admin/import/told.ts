import type { Import } from './useImports'

const KEY = 'probatum-imports'

/** Imports that were told of in this tab before; none where the browser keeps nothing. */
export function toldBefore(storage: () => Storage): readonly Import[] {
  try {
    return JSON.parse(storage().getItem(KEY) ?? '[]') as readonly Import[]
  } catch {
    return []
  }
}

/** Keeps what is told; more than a browser holds (reports of hundreds of documents) stays on the page alone. */
export function keepTold(storage: () => Storage, imports: readonly Import[]): void {
  try {
    storage().setItem(KEY, JSON.stringify(imports.filter(({ state }) => state !== 'reading')))
  } catch {
    // The documents are imported all the same, and stand in the list.
  }
}
