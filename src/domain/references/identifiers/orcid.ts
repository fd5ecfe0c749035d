import { bare, HYPHEN } from './pasted'

const WHOLE = new RegExp(`^(?:orcid(?:\\s?id)?\\s?[:：]?\\s?)?(?:(?:https?://)?(?:www\\.)?orcid\\.org/)?((?:\\d{4}(?:${HYPHEN}|\\s)?){3}\\d{3}[\\dX])/?$`, 'i')

/** ORCID iD in four groups; its last character is an ISO 7064 MOD 11-2 check character. */
export function normalizeOrcid(text: string): string | null {
  const sixteen = WHOLE.exec(bare(text))?.[1]?.replace(/[^\dXx]/g, '').toUpperCase()
  if (sixteen === undefined) return null
  return checkCharacter(sixteen.slice(0, 15)) === sixteen.charAt(15) ? sixteen.replace(/(.{4})(?=.)/g, '$1-') : null
}

function checkCharacter(fifteen: string): string {
  const total = [...fifteen].reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  return check === 10 ? 'X' : String(check)
}
