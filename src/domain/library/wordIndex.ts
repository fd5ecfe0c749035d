import { folded } from '../references/sameWork'

/** What a search by words has found. */
export interface WordMatch {
  readonly id: string
  /** 0 to 1: how much of what was asked for it has, rare words counting for more; above 1 where `besides` speaks for it too. */
  readonly score: number
  /** Its own words that were asked for. */
  readonly because: readonly string[]
}

export interface WordSearch {
  readonly most: number
  /** A word may be the beginning of one: for what somebody is still typing. */
  readonly prefixes: boolean
  /** What else speaks for an entry, added to its score. */
  readonly besides?: ReadonlyMap<string, number>
  /** Entries that have less of what was asked for are left out. */
  readonly least?: number
}

/** A library as a search by words knows it; kept in memory and changed entry by entry. */
export interface WordIndex {
  readonly size: number
  readonly put: (id: string, text: string) => void
  readonly remove: (id: string) => void
  readonly search: (asked: string, search: WordSearch) => WordMatch[]
}

interface Entry {
  readonly id: string
  readonly words: readonly string[]
}

/**
 * An inverted index over words, with inverse document frequency (Spärck Jones 1972). All its words are one sorted list, so that the beginning of
 * a word is a stretch of it. The same answer whatever order entries came in: equal scores are told in the order of ids.
 */
export function wordIndex(): WordIndex {
  const entries: (Entry | null)[] = []
  const places = new Map<string, number>()
  const postings = new Map<string, number[]>()
  let sorted: string[] = []
  let isSorted = true

  function remove(id: string): void {
    const place = places.get(id)
    if (place === undefined) return
    entries[place] = null
    places.delete(id)
  }

  function put(id: string, text: string): void {
    remove(id)
    const words = wordsIn(text)
    const place = entries.push({ id, words }) - 1
    places.set(id, place)
    for (const word of words) {
      const held = postings.get(word)
      if (held !== undefined) held.push(place)
      else {
        postings.set(word, [place])
        sorted.push(word)
        isSorted = false
      }
    }
    // What was replaced still stands in the postings, and is passed over; once it is as much again, all is laid out anew.
    if (entries.length > 2 * places.size + 1_000) layOut()
  }

  function layOut(): void {
    const standing = entries.filter((entry) => entry !== null)
    entries.length = 0
    places.clear()
    postings.clear()
    sorted = []
    for (const { id, words } of standing) put(id, words.join(' '))
  }

  function search(asked: string, { most, prefixes, besides, least = 0 }: WordSearch): WordMatch[] {
    if (!isSorted) sorted.sort()
    isSorted = true
    const words = wordsIn(asked).slice(0, MOST_WORDS)
    const sums = new Float64Array(entries.length)
    const counted = new Int32Array(entries.length)
    let total = 0
    words.forEach((word, index) => {
      const found = prefixes ? [word, ...beginningWith(word)] : [word]
      const holders = found.reduce((sum, one) => sum + (postings.get(one)?.length ?? 0), 0)
      const weight = Math.log(1 + places.size / (1 + Math.min(holders, places.size)))
      total += weight
      for (const one of found) {
        for (const place of postings.get(one) ?? []) {
          if (counted[place] === index + 1) continue
          counted[place] = index + 1
          sums[place] = (sums[place] ?? 0) + weight * (one === word ? 1 : PART)
        }
      }
    })
    const best: { readonly id: string; readonly score: number; readonly words: readonly string[] }[] = []
    sums.forEach((sum, place) => {
      const entry = entries[place]
      if (sum === 0 || !entry || sum < least * total) return
      const score = sum / total + (besides?.get(entry.id) ?? 0)
      const last = best.at(-1)
      if (best.length === most && last !== undefined && (score < last.score || (score === last.score && entry.id > last.id))) return
      const at = best.findIndex((other) => score > other.score || (score === other.score && entry.id < other.id))
      best.splice(at === -1 ? best.length : at, 0, { ...entry, score })
      if (best.length > most) best.pop()
    })
    return best.map(({ id, score, words: own }) => ({ id, score: Math.round(1000 * score) / 1000, because: own.filter((one) => words.some((word) => one === word || (prefixes && one.startsWith(word)))).slice(0, MOST_REASONS) }))
  }

  function beginningWith(word: string): string[] {
    if (word.length < SHORTEST_PART) return []
    const from = firstAtOrAfter(sorted, word)
    const found: string[] = []
    for (let at = from, one = sorted[at]; one?.startsWith(word) === true; one = sorted[++at]) if (one !== word) found.push(one)
    return found
  }

  return {
    get size() {
      return places.size
    },
    put,
    remove,
    search,
  }
}

/** More words than this in one question are a pasted text; its beginning is looked for. */
const MOST_WORDS = 32
const MOST_REASONS = 6
/** A whole word counts for more than the beginning of one. */
const PART = 0.9
const SHORTEST_PART = 2
/** Of each entry, in characters: no title or statement is longer. */
const LONGEST = 2_000

const wordsIn = (text: string): string[] => [...new Set(folded(text.slice(0, LONGEST)).split(' ').filter((word) => word !== ''))]

function firstAtOrAfter(sorted: readonly string[], word: string): number {
  let low = 0
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}
