import type { Answer } from './answer'
import type { AnswerCache } from './cache'
import type { Freshness } from './freshness'

/** An answer as it was made. */
export interface Made {
  readonly answer: Answer
  /** Whether everybody who asks the same may have it, until something changes. */
  readonly lasting: boolean
}

export interface Engine {
  /** What may be given at once. */
  readonly held: (key: string) => Answer | undefined
  /** What is held, or is being made for somebody else, or is made now. Many who ask for one thing that nobody holds wait for one making of it. */
  readonly ask: (key: string, make: () => Promise<Made>) => Promise<Answer>
  /** Nothing made until now is given again. */
  readonly forget: () => void
}

export function engine(cache: AnswerCache, freshness: Pick<Freshness, 'check' | 'doubtful'>): Engine {
  let generation = 0
  const making = new Map<string, Promise<Answer>>()

  async function made(key: string, make: () => Promise<Made>): Promise<Answer> {
    const begun = generation
    const { answer, lasting } = await make()
    // Asked after what was read: an answer that shows a change proves that answers from before it are old, and they go first.
    const epoch = await freshness.check().catch(() => null)
    if (lasting && epoch?.settled === true && begun === generation) cache.set(key, answer)
    return answer
  }

  const held = (key: string): Answer | undefined => (freshness.doubtful() ? undefined : cache.get(key))
  return {
    held,
    ask: async (key, make) => {
      if (freshness.doubtful()) await freshness.check().catch(() => undefined)
      const there = held(key)
      if (there !== undefined) return there
      const begun = making.get(key) ?? made(key, make).finally(() => making.get(key) === begun && making.delete(key))
      making.set(key, begun)
      return begun
    },
    forget: () => {
      generation++
      making.clear()
      cache.clear()
    },
  }
}
