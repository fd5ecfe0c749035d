/** Sources named in brackets where other texts have numbers: “(Smith et al., 2020; Lund 2011a)”. The space before it leaves the text together with it. */
export interface NamedMarker {
  readonly start: number
  readonly end: number
  readonly names: readonly NamedWork[]
  /** Printed like nothing but a citation: with a comma before the year, two names or “et al.”. “(Vienna 2018)” is a place. */
  readonly sure: boolean
}

export interface NamedWork {
  readonly family: string
  readonly year: number
  /** The letter that tells two works of one year apart; '' where there is none. */
  readonly letter: string
}

export function namedMarkersIn(text: string): NamedMarker[] {
  return [...text.matchAll(BRACKETED)].flatMap((match) => {
    const parts = (match[1] ?? '').split(';').map((part) => WORK.exec(part.trim()))
    if (parts.some((part) => part === null || MONTHS.test(part[1] ?? ''))) return []
    const names = parts.map((part): NamedWork => ({ family: part?.[1] ?? '', year: Number(part?.[4]), letter: part?.[5] ?? '' }))
    const sure = parts.every((part) => part?.[2] !== undefined || part?.[3] === ',')
    return [{ start: match.index, end: match.index + match[0].length, names, sure }]
  })
}

const BRACKETED = /\s{0,3}\(((?:[^()\d]{2,80}[12]\d{3}){1,12}[a-z]?)\)/gu
/** Name, what shows that it is one of an author, comma, year, letter. */
const WORK = /^(?:see |e\.g\.,? |cf\.? )?((?:(?:de|van|von|der|den|la|le|di|da|al)[ -]){0,3}\p{Lu}[\p{L}'’-]{1,30})((?:,? et al\.?)|(?:,? (?:and|&) (?:(?:de|van|von|der|den)\s){0,2}\p{Lu}[\p{L}'’-]{1,30}))?(,)?\s([12]\d{3})([a-z])?$/u
const MONTHS = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Since|Until|Updated|Published|Accessed)$/
