import crypto from 'node:crypto'

interface Fewer {
  by: number
}

/** Lets passwords take as long to hash as they do outside of tests (fewer-rounds.cjs) while this runs: how many tries get through at once depends on it. */
export async function withAllRounds(run: () => Promise<void>): Promise<void> {
  const fewer = (crypto as unknown as Record<symbol, Fewer>)[Symbol.for('probatum.tests.fewer-rounds')]
  if (fewer === undefined) throw new Error('fewer-rounds.cjs is not among the setupFiles.')
  const { by } = fewer
  fewer.by = 1
  try {
    await run()
  } finally {
    fewer.by = by
  }
}
