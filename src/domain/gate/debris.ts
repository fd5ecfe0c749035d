import { sentences } from '../prose/sentences'
import type { Passage } from '../snapshot/passage'
import { at, type Found } from './rule'

/** “… until morning. with water.”: a few words in lower case behind a full stop, begun by a word that never begins a sentence in lower case. */
export function debrisIn(passage: Passage): Found[] {
  const { text } = passage
  const spans = sentences(text)
  return spans.flatMap(({ start, end }, index) => {
    const before = spans[index - 1]
    const words = text.slice(start, Math.min(end, start + LONGEST_DEBRIS))
    if (before === undefined || text.charAt(before.end - 1) !== '.' || !/^[^\S\n]+$/u.test(text.slice(before.end, start)) || end - start > LONGEST_DEBRIS || !BEGINS_NOTHING.test(words)) return []
    const from = before.end - (/[\p{L}\d’'-]{1,40}\.$/u.exec(text.slice(Math.max(before.start, before.end - 41), before.end))?.[0].length ?? 1)
    return [at(passage, from, end, 'A piece of a sentence was left behind here.', 'Delete it, or write the sentence out.')]
  })
}

const LONGEST_DEBRIS = 80
const BEGINS_NOTHING = /^(?:with|without|of|and|in|into|to|for|by|on|or|that|which|who|from|at|as|but|than|because|about|between|among|during|while|when|if|is|are|was|were)\s/u

/** “Fact sheet: Fact sheet: Gout”: a label that a list's template put there twice. */
export function repeatedLabelsIn(passage: Passage): Found[] {
  return [...passage.text.matchAll(/(?<![\p{L}\d])(\p{Lu}[\p{L} ]{2,30}): \1:/gu)].map(({ index, 0: words }) =>
    at(passage, index, index + words.length, `“${words}” says the same label twice.`, 'Delete one of the two.'),
  )
}

const OPENS = /^(?:[\s(]”|”)[\p{L}\p{N}]/u

/** A closing quotation mark that nothing opened: the beginning of the quotation is gone. Straight marks can't be told apart, 5” are inches, and Swedish and Finnish open with ” as well. */
export function unopenedQuotesIn(passage: Passage): Found[] {
  const { text } = passage
  let open = 0
  for (const { index, 0: mark } of text.matchAll(/[“„"”]/gu)) {
    if (mark !== '”' || OPENS.test(text.slice(Math.max(0, index - 1), index + 2))) open++
    else if (open > 0 || /\d/u.test(text.charAt(index - 1))) open = Math.max(0, open - 1)
    else {
      const start = Math.max(text.lastIndexOf('\n', index) + 1, (sentences(text.slice(0, index + 1)).at(-1)?.start ?? 0))
      return [at(passage, start, index + 1, 'This quotation is closed and never opened.', 'Put the opening quotation mark back where the quotation begins, and check its words.')]
    }
  }
  return []
}
