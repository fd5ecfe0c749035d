import { ALL, type CacheKey } from '../domain/publication/cacheKeys'

/** Collects what the answer to one operation is made of. */
export interface Tags {
  readonly add: (...keys: readonly CacheKey[]) => void
  readonly all: () => readonly CacheKey[]
}

/** Of a header, below what proxies take of all headers together. */
const MOST_CHARACTERS = 4_000

export function tags(): Tags {
  const collected = new Set<CacheKey>()
  return {
    add: (...keys) => keys.forEach((key) => collected.add(key)),
    all: () => {
      const keys = [...collected]
      return keys.join(' ').length <= MOST_CHARACTERS ? keys : [ALL]
    },
  }
}
