/** One row of the table. */
export interface Measured {
  readonly what: string
  /** null: could not be measured here, and `what` says why. */
  readonly figure: number | null
  readonly unit: 'ms' | 'a second' | 'MB' | 'times'
  /** What it has to reach; null: told for comparison. */
  readonly bar: { readonly most: number } | { readonly least: number } | null
}

export const p95 = (figures: readonly number[]): number => at(figures, 0.95)
export const median = (figures: readonly number[]): number => at(figures, 0.5)

/** The smallest figure that this share of all is not above. */
const at = (figures: readonly number[], share: number): number => [...figures].sort((a, b) => a - b)[Math.max(0, Math.ceil(figures.length * share) - 1)] ?? NaN

export async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly ms: number; readonly done: T }> {
  const from = performance.now()
  const done = await work()
  return { ms: performance.now() - from, done }
}
