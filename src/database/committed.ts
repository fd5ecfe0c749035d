/**
 * Tells whoever delivers from this very process that something was committed just now, so that its next answer knows of it. Other processes
 * find out by asking the database.
 */
export const committed = (): void => {
  for (const listener of listeners()) listener()
}

/** Returns what ends it. */
export function onCommitted(listener: () => void): () => void {
  listeners().add(listener)
  return () => void listeners().delete(listener)
}

const LISTENERS: unique symbol = Symbol.for('probatum.committed')
const shared = globalThis as { [LISTENERS]?: Set<() => void> }

/** Next bundles this module more than once into one process; all copies have to mean the same listeners. */
const listeners = (): Set<() => void> => (shared[LISTENERS] ??= new Set())
