import { foundBy, type Found } from './found'
import { bare, HYPHEN } from './pasted'

const LABEL = '(?:urn:)?isbn(?:-?1[03](?!\\d)|\\s1[03](?=\\s?[:：]))?\\s?[:：]?\\s?'
/** Hyphens of any kind or spaces may stand between its groups: the check digit vouches for the digits. */
const DIGITS = `([\\dx](?:(?:${HYPHEN}|\\s)?[\\dx]){9,12})`
const WHOLE = new RegExp(`^(?:${LABEL}|https?://\\S+/isbn/)?${DIGITS}$`, 'i')
const IN_TEXT = new RegExp(`\\b${LABEL}${DIGITS}(?![\\dx])`, 'gi')

/** ISBN as 13 digits (ISO 2108); an ISBN-10 is checked by its own digit, then converted. */
export const normalizeIsbn = (text: string): string | null => checked(WHOLE.exec(bare(text))?.[1] ?? '')

/** Labelled ISBNs only: thirteen digits in running text may be anything. */
export const isbnsIn = (text: string): Found[] => foundBy(text, IN_TEXT, (match) => checked(match[1] ?? ''))

function checked(printed: string): string | null {
  const bare = printed.replace(/[^\dXx]/g, '').toUpperCase()
  if (/^97[89]\d{10}$/.test(bare)) return checkDigit13(bare.slice(0, 12)) === bare.charAt(12) ? bare : null
  if (!/^\d{9}[\dX]$/.test(bare) || !checks10(bare)) return null
  const core = `978${bare.slice(0, 9)}`
  return core + checkDigit13(core)
}

const weighted = (digits: string, weight: (index: number) => number): number =>
  [...digits].reduce((sum, digit, index) => sum + weight(index) * (digit === 'X' ? 10 : Number(digit)), 0)

const checkDigit13 = (twelve: string): string => String((10 - (weighted(twelve, (index) => (index % 2 === 0 ? 1 : 3)) % 10)) % 10)

const checks10 = (ten: string): boolean => weighted(ten, (index) => 10 - index) % 11 === 0
