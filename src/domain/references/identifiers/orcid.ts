/** ORCID iD in four groups; its last character is an ISO 7064 MOD 11-2 check character. */
export function normalizeOrcid(text: string): string | null {
  const printed = /^(?:(?:https?:\/\/)?(?:www\.)?orcid\.org\/|orcid(?:\s*id)?\s*:?\s*(?:https?:\/\/orcid\.org\/)?)?((?:\d{4}-){3}\d{3}[\dX]|\d{15}[\dX])\/?[.,;)\]]*$/i.exec(text.trim())?.[1]
  if (printed === undefined) return null
  const bare = printed.replace(/-/g, '').toUpperCase()
  return checkCharacter(bare.slice(0, 15)) === bare.charAt(15) ? bare.replace(/(.{4})(?=.)/g, '$1-') : null
}

function checkCharacter(fifteen: string): string {
  const total = [...fifteen].reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  return check === 10 ? 'X' : String(check)
}
