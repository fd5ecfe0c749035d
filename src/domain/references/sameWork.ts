import type { CslItem, Identifiers } from './csl'

/**
 * Stable keys under which a work is found again: two records that share one are the same work.
 * A chapter has no `isbn:` key, that number being its book's; a title that many works bear needs its first author beside it.
 */
export function workKeys(csl: CslItem, identifiers: Identifiers): string[] {
  const { doi, pmid, pmcid, isbn } = identifiers
  const numbered = { doi, pmid, pmcid, isbn: csl.type === 'chapter' ? undefined : isbn }
  const keys = Object.entries(numbered).flatMap(([kind, value]) => (value === undefined ? [] : [`${kind}:${value}`]))
  const title = titleKey(csl)
  return title === undefined ? keys : [...keys, title]
}

function titleKey(csl: CslItem): string | undefined {
  const title = folded(csl.title ?? '')
  const year = csl.issued?.['date-parts'][0][0]
  if (title === '' || year === undefined) return undefined
  if (title.length >= 24 && title.split(' ').length >= 4) return `title:${title}|${year}`
  const first = csl.author?.[0]
  const author = first === undefined ? '' : folded('family' in first ? first.family : first.literal)
  return author === '' ? undefined : `title:${title}|${year}|${author}`
}

/** Case, accents, ligatures and punctuation gone, in any script. */
const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
