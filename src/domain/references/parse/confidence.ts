import type { CslItem } from '../csl'
import { YEAR } from './dates'
import { isJournalWord } from './journalWords'

/** What speaks for or against that author, year, title and container were all read right, in logits fitted to some 5,700 annotated references. */
const SIGNS: readonly (readonly [weight: number, shows: (read: Read) => boolean])[] = [
  [2.6, ({ csl, raw }) => csl.issued !== undefined || !PRINTS_YEAR.test(raw)],
  // A body's page on its own site prints no other container.
  [2.9, ({ csl, container }) => container !== '' || (csl.type === 'webpage' && csl.author !== undefined)],
  [0.7, ({ csl }) => csl.volume !== undefined],
  [1, ({ csl }) => csl.page !== undefined || (csl.type === 'webpage' && csl.URL !== undefined)],
  [0.7, ({ csl }) => csl['publisher-place'] !== undefined],
  [0.6, ({ container }) => container !== '' && container.split(/\s+/).every((word) => /^(?:of|and|the|in|for|on|de|la|&|\(.*)$/i.test(word) || isJournalWord(word))],
  [1, ({ csl }) => csl.author?.[0] !== undefined && ('literal' in csl.author[0] || csl.author[0].given !== undefined)],
  [-1, ({ title }) => !/^(?:[\p{Lu}\p{Lo}\d"“«[(¿¡]|\p{Ll}{1,3}\p{Lu})/u.test(title)],
  [-2.3, ({ title }) => /[.?!]\s+\p{Lu}/u.test(title)],
  [-1.2, ({ title }) => /,\s\p{Lu}/u.test(title)],
  [-0.7, ({ title }) => title.length < 15],
  [-2.3, ({ container }) => /[,;:(\d]/.test(container)],
  [-0.9, ({ title, container }) => /["“”«»]/.test(title + container)],
]
const BIAS = -5.2

interface Read {
  readonly csl: CslItem
  readonly raw: string
  readonly title: string
  readonly container: string
}

const PRINTS_YEAR = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`)

/** The share of references read like this one that are read right, 0 to 1. */
export function confidenceIn(csl: CslItem, raw: string): number {
  const read = { csl, raw, title: csl.title ?? '', container: csl['container-title'] ?? csl.publisher ?? '' }
  const sum = SIGNS.reduce((total, [weight, shows]) => total + (shows(read) ? weight : 0), BIAS)
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}
