import type { CslName } from '../csl'
import { isCommonGiven } from './givenNames'
import { isGroup } from './groups'
import { isJournalWord } from './journalWords'
import { readName, type NameForm, type ReadName } from './names'

export interface Names {
  readonly names: readonly CslName[]
  readonly form?: NameForm
  readonly end: number
  /** Whether an “and” stood before the last: what reads like names then is. */
  readonly joined: boolean
}

/** A run of names as far as it goes. */
export function readNames(text: string, from = 0, forms: readonly NameForm[] = FIRST): Names {
  const first = readName(text, from, forms)
  if (first === undefined) return { names: [], end: from, joined: false }
  const names = [first.name]
  let second = from
  let end = first.end
  let joined = false
  for (;;) {
    const gap = separator(first.form, text, end)
    const at = end + gap.length
    const next = gap === '' ? undefined : (readWholeName(text, at, first.form) ?? readName(text, at, FOLLOWING[first.form]) ?? readInitialless(text, at, first.form))
    if (next === undefined || (next.form === 'given-family' && !AND.test(gap) && isNobody(next.name)) || (joined && !AND.test(gap)) || (next.form !== first.form && NO_NAME.test(text.slice(at, next.end))) || !follows(first.form, gap, next, text.slice(at, next.end + 1))) break
    joined ||= AND.test(gap)
    names.push(next.name)
    if (names.length === 2) second = at
    end = next.end
  }
  // “Susan Lind, Modern Hips, Ward Letters, …”: what only a comma follows, and no first name begins, is a title.
  if (first.form === 'given-family' && !joined && names.length === 2 && /^(?:,\s\p{Lu}|:|\s(?!et\s)\p{L})/u.test(text.slice(end, end + 4)) && !isCommonGiven(text.slice(second))) {
    return { names: [first.name], form: first.form, end: first.end, joined }
  }
  return { names, form: first.form, end, joined }
}

/** What stands before the last name of a list: after it, only another one does. */
const AND = /and|&|et|y|und/i
/** Words that stand before single capitals in titles. */
export const NO_NAME = /^(?:Vitamin|Hepatitis|Influenza|Type|Group|Class|Coenzyme|Protein|Factor|Part|Stage|Grade|Botulinum|Schedule)(?!\p{L})/iu

/** The forms that a list of names begins with, the surest first. */
export const FIRST: readonly NameForm[] = ['family-initials', 'family-bracketed-initials', 'family-comma-initials', 'family-dotted-initials', 'initials-family', 'family-comma-given', 'capitals-given', 'given-family']
const FOLLOWING: Record<NameForm, readonly NameForm[]> = {
  'family-initials': ['family-initials', 'initials-family'],
  'family-dotted-initials': ['family-dotted-initials', 'initials-family', 'family-initials'],
  'family-bracketed-initials': ['family-bracketed-initials'],
  'family-comma-initials': ['family-comma-initials', 'family-initials', 'initials-family', 'family-comma-given', 'given-family'],
  'family-comma-given': ['family-comma-given', 'given-family', 'initials-family'],
  'capitals-given': ['capitals-given'],
  'initials-family': ['initials-family', 'family-initials', 'given-family'],
  'given-family': ['given-family', 'initials-family'],
}

/** “Okafor, U.A., Peter Lind, C. Moe”: a first name and a family name are no family name that the next one's initials belong to. */
function readWholeName(text: string, at: number, form: NameForm): ReadName | undefined {
  if (form !== 'family-comma-initials' || !isCommonGiven(text.slice(at, at + 30))) return undefined
  const whole = readName(text, at, ['given-family'])
  return whole !== undefined && /^,\s(?:(?:and|&)\s)?\p{Lu}\.\s?(?:\p{Lu}\.\s?){0,3}\p{Lu}[\p{L}'’-]{1,30}(?:,|\s\d{4}|\s(?:and|&)\s)/u.test(text.slice(whole.end)) ? whole : undefined
}

/** “Hocher B, Thone-Reineke, Rohmeiss P”: one that lost its initials, between two that have theirs. */
function readInitialless(text: string, at: number, form: NameForm): ReadName | undefined {
  if (form !== 'family-initials') return undefined
  const family = /^\p{Lu}[\p{L}'’-]{2,30}(?=,\s)/u.exec(text.slice(at, at + 40))?.[0]
  return family === undefined || readName(text, at + family.length + 2, [form]) === undefined ? undefined : { form, name: { family }, end: at + family.length }
}

const SEPARATOR = /(?:,?\s*(?:\.\s?\.\s?\.|…),?\s*(?:&\s?)?|\s*\*?[,;]+\s*(?:(?:[Aa]nd|AND|et|y|und|e|a)\s+|&\s*|\*)?|\s+(?:[Aa]nd|AND|et|y|und)\s+|\s*&\s*|\.\s+(?:&|and)\s+|(?<=\.)and\s+)(?=\S)/y
const SPACE = /\.?\s+(?=\S)/y
const BEFORE_CAPITALS = /\.\s+(?=\p{Lu}{2,}[\p{Lu}'’ -]*,\s\p{Lu}\p{Ll})/uy

/** Whether a name goes on with a list in another form than its first: among family names first, “Darren J. Kriticos” after a comma only, and nothing but its like after a mere space. */
function follows(form: NameForm, gap: string, next: ReadName, printed: string): boolean {
  if (form !== 'family-comma-initials' || next.form === form) return true
  return /[,;&]|and|et/.test(gap) && (next.form !== 'given-family' || /\p{Lu}\./u.test(printed) || (isCommonGiven(printed) && /,$|and|&/.test(gap.trim() + printed)))
}

/** Some print “Hill, J. Raste, Y.” or “Hill, JS. Raste, Y.”: after initials a space is enough. */
function separator(form: NameForm, text: string, at: number): string {
  const loose = form === 'family-comma-initials' && /[.\p{Lu}]/u.test(text.charAt(at - 1)) ? [SPACE] : form === 'family-comma-given' ? [BEFORE_CAPITALS] : []
  for (const pattern of [SEPARATOR, ...loose]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match !== null) return match[0]
  }
  return ''
}

/** Words of titles that are written like names: “Anxiety, Depression”, “Mental Health”. */
export const isNobody = (name: CslName): boolean => 'family' in name && `${name.family} ${name.given ?? ''}`.split(/[\s-]+/).some((word) => word.length > 3 && /\p{Ll}/u.test(word) && (isJournalWord(word) || isGroup(word)))
