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
  readonly ask: (key: string, make: () => Promise<Made>) => Promise<Made>
  /** Nothing made until now is given again. */
  readonly forget: () => void
}

/** An answer over which something changed may show it in one part and not in another: it is made again, and where that happens again, kept by nobody. */
const TRIES = 2

export function engine(cache: AnswerCache, freshness: Pick<Freshness, 'check' | 'doubtful' | 'settled'>): Engine {
  let generation = 0
  const making = new Map<string, Promise<Made>>()

  async function made(key: string, make: () => Promise<Made>): Promise<Made> {
    for (let tries = 1; ; tries++) {
      const begun = generation
      const { answer, lasting } = await make()
      // Asked after what was read: an answer that shows a change proves that answers from before it are old, and they go first.
      const epoch = await freshness.check().catch(() => null)
      const whole = epoch?.settled === true && begun === generation
      if (lasting && whole) cache.set(key, answer)
      if (!lasting || epoch === null || begun === generation || tries === TRIES) return { answer, lasting: lasting && whole }
    }
  }

  async function shared(key: string, make: () => Promise<Made>): Promise<Made> {
    const begun = making.get(key) ?? made(key, make).finally(() => making.get(key) === begun && making.delete(key))
    making.set(key, begun)
    return begun
  }

  const held = (key: string): Answer | undefined => (freshness.doubtful() ? undefined : cache.get(key))
  return {
    held,
    ask: async (key, make) => {
      if (freshness.doubtful()) await freshness.check().catch(() => undefined)
      const answer = held(key)
      if (answer !== undefined) return { answer, lasting: true }
      // While something is being written, what somebody else began to make may be older than what this one has seen.
      return freshness.settled() ? shared(key, make) : made(key, make)
    },
    forget: () => {
      generation++
      making.clear()
      cache.clear()
    },
  }
}
