import type { Passage } from '../snapshot/passage'
import { at, type Found } from './rule'

/** What to look for, what to say of it, and where the words alone don't settle it, a closer look. `pattern` carries the g flag. */
export interface Wording {
  readonly pattern: RegExp
  readonly message: (words: string) => string
  readonly advice: string
  readonly unless?: (match: RegExpExecArray) => boolean
}

/** A finding at every place where one of the wordings stands; of two that overlap, the one that begins first, or else the longer. */
export function findWords(passages: readonly Passage[], wordings: readonly Wording[]): Found[] {
  return passages.flatMap((passage) => {
    const found = wordings.flatMap(({ pattern, message, advice, unless }) =>
      [...passage.text.matchAll(pattern)].filter((match) => unless?.(match) !== true).map((match) => at(passage, match.index, match.index + match[0].length, message(match[0]), advice)),
    )
    let last = 0
    return found
      .sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end)
      .filter(({ place }) => {
        const apart = place.start >= last
        if (apart) last = place.end
        return apart
      })
  })
}

/** The first place where the pattern stands, in reading order. `pattern` carries no g flag. */
export function firstWords(passages: readonly Passage[], pattern: RegExp): { readonly passage: Passage; readonly start: number; readonly end: number } | null {
  for (const passage of passages) {
    const match = pattern.exec(passage.text)
    if (match !== null) return { passage, start: match.index, end: match.index + match[0].length }
  }
  return null
}

export const says = (passages: readonly Passage[], pattern: RegExp): boolean => passages.some(({ text }) => pattern.test(text))
