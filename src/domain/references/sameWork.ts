import type { CslItem, Identifiers } from './csl'

/**
 * Stable keys under which a work is found again: two records that share one are the same work.
 * A chapter has no `isbn:` key, that number being its book's; a title that many works bear needs its first author beside it.
 */
export const workKeys = (csl: CslItem, identifiers: Identifiers): string[] => [...numberKeys(csl.type, identifiers), ...[titleKey(csl)].filter((key) => key !== null)]

/** Whether a record that has these keys now is still the work that had those then; one that never had any can't be told apart. */
export const isStill = (then: readonly string[], now: readonly string[]): boolean => then.length === 0 || now.some((key) => then.includes(key))

/** The part of a work's keys that its numbers are. */
export const numberKeys = (type: CslItem['type'], { doi, pmid, pmcid, isbn }: Identifiers): string[] =>
  Object.entries({ doi, pmid, pmcid, isbn: type === 'chapter' ? undefined : isbn }).flatMap(([kind, value]) => (value === undefined ? [] : [`${kind}:${value}`]))

/** The key that is made of title and year, or null where those could be many works'. */
export function titleKey(csl: CslItem): string | null {
  const title = folded(csl.title ?? '')
  const year = csl.issued?.['date-parts'][0][0]
  if (title === '' || year === undefined) return null
  if (title.length >= 24 && title.split(' ').length >= 4) return `title:${title}|${year}`
  const first = csl.author?.[0]
  const author = first === undefined ? '' : folded('family' in first ? first.family : first.literal)
  return author === '' ? null : `title:${title}|${year}|${author}`
}

/** Case, accents, ligatures and punctuation gone, in any script. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
