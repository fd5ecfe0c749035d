/** Words of the library by their letters, so that a misspelt or differently formed word of a sentence still finds its like. */
export interface Spellings {
  readonly add: (word: string) => void
  /** The most alike, each with how alike it is (0 to 1). */
  readonly like: (word: string) => readonly (readonly [word: string, alike: number])[]
}

/** By shared trigrams (Dice's coefficient; Angell, Freund and Willett 1983). */
export function likeSpelled(): Spellings {
  const words = new Map<string, ReadonlySet<string>>()
  const holders = new Map<string, string[]>()
  return {
    add(word) {
      if (words.has(word) || !isWord(word)) return
      const trigrams = trigramsOf(word)
      words.set(word, trigrams)
      for (const trigram of trigrams) {
        const held = holders.get(trigram)
        if (held === undefined) holders.set(trigram, [word])
        else held.push(word)
      }
    },
    like(word) {
      if (!isWord(word)) return []
      const trigrams = trigramsOf(word)
      const shared = new Map<string, number>()
      for (const trigram of trigrams) for (const other of holders.get(trigram) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
      return [...shared]
        .map(([other, common]) => [other, (2 * common) / (trigrams.size + (words.get(other)?.size ?? 0))] as const)
        .filter(([, alike]) => alike >= ALIKE)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, 3)
    },
  }
}

const ALIKE = 0.5
const isWord = (word: string): boolean => word.length >= 5 && word.length <= 40 && !word.includes(' ') && !word.startsWith('#')

const trigramsOf = (word: string): ReadonlySet<string> => {
  const framed = `^${word}`
  return new Set(Array.from({ length: framed.length - 2 }, (_, at) => framed.slice(at, at + 3)))
}
