import { conceptsOf } from './concepts'
import { likeSpelled } from './likeSpelled'

/** A claim that a sentence may be about. */
export interface Suggestion {
  readonly id: string
  /** 0 to 1: the cosine of the two sentences' concepts, each the heavier the rarer it is in the library. */
  readonly score: number
  /** The sentence's own words that the claim says too, the most telling first. */
  readonly because: readonly string[]
}

/** The claims library as a search knows it; kept in memory and changed claim by claim. */
export interface ClaimIndex {
  readonly size: number
  readonly put: (id: string, statement: string) => void
  readonly remove: (id: string) => void
  readonly search: (sentence: string, most: number) => Suggestion[]
}

interface Entry {
  readonly id: string
  readonly concepts: readonly string[]
}

/**
 * An inverted index over concepts with inverse document frequency (Spärck Jones 1972) and cosine similarity (Salton, Wong and Yang 1975).
 * The same answer at every run and in whatever order claims came: equal scores are told in the order of ids.
 */
export function claimIndex(): ClaimIndex {
  const entries: (Entry | null)[] = []
  const places = new Map<string, number>()
  const postings = new Map<string, number[]>()
  const holders = new Map<string, number>()
  const spellings = likeSpelled()

  const weight = (concept: string): number => Math.log(1 + places.size / (1 + (holders.get(concept) ?? 0))) * kindWeight(concept)

  const idAt = (place: number): string => entries[place]?.id ?? ''

  function rarestFirst(concepts: Iterable<string>): { readonly places: readonly number[]; readonly weight: number }[] {
    return [...concepts]
      .flatMap((concept) => {
        const known = postings.get(concept)
        if (known !== undefined) return [{ places: known, weight: weight(concept) }]
        return spellings.like(concept).map(([spelling, alike]) => ({ places: postings.get(spelling) ?? [], weight: weight(concept) * alike }))
      })
      .sort((a, b) => a.places.length - b.places.length)
  }

  function remove(id: string): void {
    const place = places.get(id)
    const entry = place === undefined ? null : entries[place]
    if (place === undefined || !entry) return
    entries[place] = null
    places.delete(id)
    for (const concept of entry.concepts) {
      holders.set(concept, (holders.get(concept) ?? 1) - 1)
      const held = postings.get(concept)?.filter((other) => other !== place) ?? []
      if (held.length === 0) postings.delete(concept)
      else postings.set(concept, held)
    }
  }

  function put(id: string, statement: string): void {
    remove(id)
    const concepts = [...conceptsOf(statement).keys()]
    const place = entries.push({ id, concepts }) - 1
    places.set(id, place)
    for (const concept of concepts) {
      holders.set(concept, (holders.get(concept) ?? 0) + 1)
      const held = postings.get(concept)
      if (held === undefined) {
        postings.set(concept, [place])
        spellings.add(concept)
      }
      else held.push(place)
    }
  }

  function search(sentence: string, most: number): Suggestion[] {
    const asked = conceptsOf(sentence)
    const length = [...asked.keys()].reduce((sum, concept) => sum + weight(concept), 0)
    const shared = new Map<number, number>()
    // The rarest first: claims that share nothing but common words with a sentence can't be among the best once others share more.
    for (const { places: held, weight: own } of rarestFirst(asked.keys())) {
      const enough = shared.size >= CANDIDATES
      for (const place of held) {
        const before = shared.get(place)
        if (before !== undefined) shared.set(place, before + own)
        else if (!enough) shared.set(place, own)
      }
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || (idAt(a[0]) < idAt(b[0]) ? -1 : 1))
      .slice(0, CLOSELY)
      .flatMap(([place, common]) => {
        const entry = entries[place]
        if (!entry) return []
        const own = entry.concepts.reduce((sum, concept) => sum + weight(concept), 0)
        return [{ id: entry.id, score: Math.min(1, Math.round((1000 * common) / Math.sqrt(length * own)) / 1000), concepts: entry.concepts }]
      })
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(({ id, score, concepts }) => ({ id, score, because: because(concepts) }))

    function because(concepts: readonly string[]): string[] {
      const common = concepts.filter((concept) => asked.has(concept)).sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
      return [...new Set(common.map((concept) => asked.get(concept) ?? concept))].slice(0, 5)
    }
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

/** Once so many claims share something rarer, common words bring no more of them. */
const CANDIDATES = 3_000
/** As many as are compared word by word. */
const CLOSELY = 200

/** A number alone makes no two sentences alike. */
const kindWeight = (concept: string): number => (concept.startsWith('#') ? 0.7 : 1)
