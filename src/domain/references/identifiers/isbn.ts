import { foundBy, type Found } from './found'

/** ISBN as 13 digits (ISO 2108); an ISBN-10 is checked by its own digit, then converted. */
export function normalizeIsbn(text: string): string | null {
  const digits = text.trim().replace(/^(?:urn:)?isbn(?:-?1[03])?\s*:?\s*/i, '').replace(/[.,;)\]]+$/, '')
  if (!/^[\dXx](?:[-‐-–\s]?[\dXx]){9,12}$/.test(digits)) return null
  const bare = digits.replace(/[^\dXx]/g, '').toUpperCase()
  if (/^97[89]\d{10}$/.test(bare)) return checkDigit13(bare.slice(0, 12)) === bare.charAt(12) ? bare : null
  if (!/^\d{9}[\dX]$/.test(bare) || !checks10(bare)) return null
  const core = `978${bare.slice(0, 9)}`
  return core + checkDigit13(core)
}

/** Labelled ISBNs only: thirteen digits in running text may be anything. */
export const isbnsIn = (text: string): Found[] => foundBy(text, /\bisbn(?:-?1[03])?\s?:?\s?([\dx](?:[-‐-–\s]?[\dx]){9,12})(?![\dx])/gi, (match) => normalizeIsbn(match[1] ?? ''))

const weighted = (digits: string, weight: (index: number) => number): number =>
  [...digits].reduce((sum, digit, index) => sum + weight(index) * (digit === 'X' ? 10 : Number(digit)), 0)

const checkDigit13 = (twelve: string): string => String((10 - (weighted(twelve, (index) => (index % 2 === 0 ? 1 : 3)) % 10)) % 10)

const checks10 = (ten: string): boolean => weighted(ten, (index) => 10 - index) % 11 === 0
