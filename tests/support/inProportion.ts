import { expect } from '@jest/globals'

/** Milliseconds of processor time of this process: what it waits for others on a busy machine is not its own. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds; a shorter time says more about the machine than about the code. */
const TELLING = 5

/** A reader may stop at a length of its own: what it does below is looked at too. */
const PARTS = [0.01, 0.1, 1] as const

/**
 * Expects that `take` needs some ten times as long for ten times as much, up to `size`, where what runs over each stretch again needs a hundred times; the bound is thirty.
 *
 * A ratio, since a bound in seconds would be one on the machine; of the least of up to eight tries, each of a size of its own, so that nothing is remembered from the one before: what collects garbage at such a moment
 * does not do so eight times, and what runs over each stretch again does.
 */
export async function expectInProportion<T>(size: number, made: (size: number) => T, take: (all: T) => unknown): Promise<void> {
  const least = PARTS.map(() => Infinity)
  const growth = (): number => Math.max(...least.slice(1).map((time, index) => time / Math.max(TELLING, least[index] ?? 0)))
  // The first is slow for reasons that are the engine's.
  await take(made(Math.ceil(size * 0.09)))
  for (const more of [1, 1.01, 1.02, 1.03, 1.04, 1.05, 1.06, 1.07]) {
    if (growth() < 30) break
    for (const [index, part] of PARTS.entries()) {
      const all = made(Math.ceil(size * part * more))
      const from = cpuTime()
      await take(all)
      least[index] = Math.min(least[index] ?? Infinity, cpuTime() - from)
    }
  }
  expect(growth()).toBeLessThan(30)
}

/** A piece of text over and over, for some length. */
export const overAndOver =
  (piece: string) =>
  (length: number): string =>
    piece.repeat(Math.ceil(length / piece.length))
