import { LRUCache } from 'lru-cache'
import type { Answer } from './answer'

/** Whole answers by what was asked, within a bound of bytes. */
export interface AnswerCache {
  readonly get: (key: string) => Answer | undefined
  readonly set: (key: string, answer: Answer) => void
  /** Counts an answer anew that has grown, if it is held. It was asked for no more often by that. */
  readonly grew: (key: string, answer: Answer) => void
  readonly clear: () => void
  /** Bytes held now, counted generously: a bound that is kept must not forget what holds the bytes. */
  readonly bytes: () => number
  /** Answers held now. */
  readonly size: () => number
}

/** The share of what was asked for once. What is asked for again moves to the rest: so a scan of every address pushes out other scans alone. */
const ONCE = 0.2
/** Of an entry beside its bodies: headers, the maps' own. */
const OVERHEAD = 1_500

/** A segmented LRU (Karedla, Love & Wherry 1994): two of them, of which the second holds what was asked for at least twice. */
export function answerCache(maxBytes: number): AnswerCache {
  const sizeCalculation = (answer: Answer, key: string): number => answer.bytes() + 2 * key.length + OVERHEAD
  const segment = (share: number) => new LRUCache<string, Answer>({ maxSize: Math.max(1, Math.floor(maxBytes * share)), sizeCalculation })
  const [once, again] = [segment(ONCE), segment(1 - ONCE)]
  return {
    get: (key) => {
      const held = again.get(key)
      if (held !== undefined) return held
      const first = once.get(key)
      if (first === undefined) return undefined
      once.delete(key)
      again.set(key, first)
      return first
    },
    set: (key, answer) => void (again.has(key) ? again : once).set(key, answer),
    grew: (key, answer) => {
      for (const segment of [once, again]) {
        if (segment.peek(key) !== answer) continue
        // Setting what is there already leaves its size as it was.
        segment.delete(key)
        segment.set(key, answer)
      }
    },
    clear: () => {
      once.clear()
      again.clear()
    },
    bytes: () => once.calculatedSize + again.calculatedSize,
    size: () => once.size + again.size,
  }
}
