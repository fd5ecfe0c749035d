import type { Passage } from '../snapshot/passage'
import { at, type Found } from './rule'

/** What to look for, what to say of it, and where the words alone don't settle it, a closer look. `pattern` carries the g flag. */
export interface Wording {
  readonly pattern: RegExp
  readonly message: (words: string) => string
  readonly advice: string
  readonly unless?: (match: RegExpExecArray, passage: Passage) => boolean
}

/** A finding at every place where one of the wordings stands; of two that overlap, the first in the list. */
export function findWords(passages: readonly Passage[], wordings: readonly Wording[]): Found[] {
  return passages.flatMap((passage) => {
    const found: Found[] = []
    for (const { pattern, message, advice, unless } of wordings) {
      for (const match of passage.text.matchAll(pattern)) {
        const start = match.index
        const end = start + match[0].length
        if (unless?.(match, passage) || found.some(({ place }) => place.start < end && start < place.end)) continue
        found.push(at(passage, start, end, message(match[0]), advice))
      }
    }
    return found.sort((a, b) => a.place.start - b.place.start)
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
