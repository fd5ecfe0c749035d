/** Carry no meaning and no width, and come along with what is copied: soft hyphens, zero-width and direction marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const OPENING = /^[\s([{<"'“‘«]+/
const CLOSING_TAGS = /(?:<\/[a-z]{1,10}>)+$/i
/** “(pbk.)”, “[PubMed]”, “[cs.CL]”. */
const REMARK = /\s[[(]\p{L}[^()[\]]{0,40}[\])][.,;]?$/u

/** More than any registry gave out, with room for what surrounds it. */
const LONGEST = 4_000

/**
 * A pasted text without what surrounds an identifier and is never part of one: invisible characters, entities of HTML, opening
 * brackets and quotation marks, a remark after it. The identifier’s own characters are left alone, whatever is wrong with them.
 */
export function pasted(text: string): string {
  if (text.length > LONGEST) return ''
  const line = withoutEntities(text).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()
  return line.replace(OPENING, '').replace(CLOSING_TAGS, '').replace(REMARK, '')
}

/** The same without what closes a sentence or a bracket after it: only a DOI may end like that. */
export const bare = (text: string): string => pasted(text).replace(/[\s.,;:!?)\]}>"'”’»]+$/, '')

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—' }
const ENTITY = /&(?:(lt|gt|amp|quot|apos|nbsp|ndash|mdash)|#(\d{1,6})|#x([0-9a-f]{1,5}));/gi

/** Escaped twice, `&amp;lt;` is `<` too. */
export function withoutEntities(text: string, rounds = 4): string {
  const plain = text.replace(ENTITY, (_entity, name: string | undefined, decimal: string | undefined, hex: string | undefined) =>
    name === undefined ? String.fromCodePoint(Number(decimal ?? `0x${hex ?? ''}`)) : (NAMED[name.toLowerCase()] ?? ''),
  )
  return plain === text || rounds === 1 ? plain : withoutEntities(plain, rounds - 1)
}

/** Hyphens as keyboards and word processors set them, where they only separate groups of digits that a check digit vouches for. */
export const HYPHEN = '[-‐‑‒–−]'
