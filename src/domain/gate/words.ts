import type { Passage } from '../snapshot/passage'
import { at, type Found } from './rule'

/** What to look for, what to say of it, and where the words alone don't settle it, a closer look. `pattern` carries the g flag; all of it depends on the passage's text alone. */
export interface Wording {
  readonly pattern: RegExp
  readonly message: (words: string) => string
  readonly advice: string | ((words: string) => string)
  readonly unless?: (match: RegExpExecArray) => boolean
}

/** A finding at every place where one of the wordings stands; of two that overlap, the one that begins first, or else the longer. */
export const findWords = (passages: readonly Passage[], wordings: readonly Wording[]): Found[] =>
  passages.flatMap((passage) => hitsIn(passage.text, wordings).map(({ start, end, message, advice }) => at(passage, start, end, message, advice)))

type Hit = Pick<Found, 'message' | 'advice'> & { readonly start: number; readonly end: number }

/** An edit of one sentence must not cost another look at the other passages. By list of wordings, then by text. */
const seen = new WeakMap<readonly Wording[], Map<string, readonly Hit[]>>()
const REMEMBERED = 5_000
const LONGEST = 20_000

function hitsIn(text: string, wordings: readonly Wording[]): readonly Hit[] {
  const known = seen.get(wordings) ?? new Map<string, readonly Hit[]>()
  seen.set(wordings, known)
  const hits = known.get(text) ?? apart(wordings.flatMap((wording) => hitsOf(text, wording)))
  if (known.size >= REMEMBERED) known.clear()
  if (text.length <= LONGEST) known.set(text, hits)
  return hits
}

const hitsOf = (text: string, { pattern, message, advice, unless }: Wording): Hit[] =>
  [...text.matchAll(pattern)]
    .filter((match) => unless?.(match) !== true)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length, message: message(words), advice: typeof advice === 'string' ? advice : advice(words) }))

function apart(hits: readonly Hit[]): Hit[] {
  let last = 0
  return [...hits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const free = start >= last
      if (free) last = end
      return free
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
