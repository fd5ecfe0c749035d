import { Declined } from './refused'

/** Deeper than this is no text that anybody wrote; walks through it are recursive. */
const DEEPEST = 120
/** Characters, and one for every node: ten times the longest article that anybody would read. */
const LARGEST = 4_000_000

/** Refuses a text that is nested or long beyond all sense before anything walks it. */
export function refuseBoundless(data: unknown): void {
  let size = 0
  let level: unknown[] = [data]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new Declined(`This text is nested more than ${DEEPEST} levels deep. Write it with fewer lists inside lists.`, 400, { code: 'too-deep' })
    size += level.reduce<number>((sum, node) => sum + (typeof node === 'string' ? node.length : 1), 0)
    if (size > LARGEST) throw new Declined(`This text is longer than ${LARGEST / 1_000_000} MB. Cut it into several.`, 413, { code: 'too-large' })
    level = level.flatMap((node): unknown[] => (typeof node === 'object' && node !== null ? Object.values(node) : []))
  }
}
