import { bare } from './pasted'

const WHOLE = /^(?:(?:npi|national provider identifier)(?:\s?(?:number|no\.?))?\s?[:：#]?\s?|(?:https?:\/\/)?npiregistry\.cms\.hhs\.gov\/(?:provider-view|registry\/provider-view)\/)?([12]\d{9})$/i

/** US National Provider Identifier: 10 digits, Luhn over 80840 and the number (45 CFR 162.406). */
export function normalizeNpi(text: string): string | null {
  const digits = WHOLE.exec(bare(text))?.[1]
  return digits !== undefined && luhn(`80840${digits}`) ? digits : null
}

const luhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, index) => sum + (index % 2 === 0 ? Number(digit) : Math.floor((Number(digit) * 2) / 10) + ((Number(digit) * 2) % 10)), 0) % 10 === 0
