import { expect } from '@jest/globals'

/** Milliseconds of processor time of this process: what it waits for others on a busy machine is not its own. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds; a shorter time says more about the machine than about the code. */
const TELLING = 5

/**
 * Expects that `take` needs some ten times as long for ten times as much, where what runs over each stretch again needs a hundred times; the bound is thirty.
 *
 * A ratio, since a bound in seconds would be one on the machine; of the least of up to three tries, each of a size of its own, so that nothing is remembered from the one before.
 */
export async function expectInProportion<T>(size: number, made: (size: number) => T, take: (all: T) => unknown): Promise<void> {
  const least = { tenth: Infinity, whole: Infinity }
  const measure = async (key: keyof typeof least, of: number): Promise<void> => {
    const all = made(of)
    const from = cpuTime()
    await take(all)
    least[key] = Math.min(least[key], cpuTime() - from)
  }
  const ratio = (): number => least.whole / Math.max(TELLING, least.tenth)
  // The first is slow for reasons that are the engine's.
  await take(made(Math.ceil(size * 0.09)))
  for (const share of [1, 1.01, 1.02]) {
    if (ratio() < 30) break
    await measure('tenth', Math.ceil(size * 0.1 * share))
    await measure('whole', Math.ceil(size * share))
  }
  expect(ratio()).toBeLessThan(30)
}

/** A piece of text over and over, for some length. */
export const overAndOver =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length))
