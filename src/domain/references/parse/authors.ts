import { ET_AL, type CslDate, type CslName } from '../csl'
import { MONTH, readDate, YEAR } from './dates'
import { isGroup, isTitleCased } from './groups'
import { readName, type NameForm } from './names'
import { segmentsOf } from './segments'

/** Who wrote it, the date where it stands right after them, and where the rest of the reference begins. */
export interface Authorship {
  readonly authors: readonly CslName[]
  readonly issued?: CslDate
  readonly end: number
  /** The title, where it stands before the date because nobody is named (APA). */
  readonly title?: string
}

export function readAuthors(text: string): Authorship {
  // “Noni E. MacDonald. “Title””: a quotation mark makes sure that the E. isn't Noni's initial.
  return readPeople(text, /^[^"“]{3,120}["“]/.test(text) ? ['given-family', ...FIRST] : FIRST) ?? readFamilyAndYear(text) ?? readGroup(text) ?? readDateAfterTitle(text) ?? { authors: [], end: 0 }
}

/** A run of names as far as it goes. */
export function readNames(text: string, from = 0, forms: readonly NameForm[] = FIRST): { readonly names: readonly CslName[]; readonly form?: NameForm; readonly end: number } {
  const first = readName(text, from, forms)
  if (first === undefined) return { names: [], end: from }
  const names = [first.name]
  let end = first.end
  for (;;) {
    const gap = separator(first.form, text, end)
    const next = gap === 0 ? undefined : readName(text, end + gap, FOLLOWING[first.form])
    if (next === undefined) break
    names.push(next.name)
    end = next.end
  }
  return { names, form: first.form, end }
}

const FIRST: readonly NameForm[] = ['family-initials', 'family-comma-initials', 'initials-family', 'family-comma-given', 'given-family']
const FOLLOWING: Record<NameForm, readonly NameForm[]> = {
  'family-initials': ['family-initials'],
  'family-comma-initials': ['family-comma-initials', 'family-initials', 'initials-family'],
  'family-comma-given': ['family-comma-given', 'given-family'],
  'initials-family': ['initials-family', 'family-initials'],
  'given-family': ['given-family'],
}

const SEPARATOR = /(?:,?\s*(?:\.\s?\.\s?\.|…),?\s*(?:&\s)?|\s*[,;]+\s*(?:(?:and|&|et|y|und)\s+)?|\s+(?:and|&|et|y|und)\s+|\s*&\s*|\.\s+(?:&|and)\s+)(?=\S)/y
const SPACE = /\s+(?=\S)/y

/** Some print “Hill, J. Raste, Y.”: after dotted initials a space is enough. */
function separator(form: NameForm, text: string, at: number): number {
  for (const pattern of form === 'family-comma-initials' && text.charAt(at - 1) === '.' ? [SEPARATOR, SPACE] : [SEPARATOR]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match !== null) return match[0].length
  }
  return 0
}

const ET_ALII = /^\s*[,;]?\s*(?:and\s+)?(?:et\.?\s?al(?![\p{L}])\.?|and others|and colleagues|& others)/iu
const BEHALF = /^\s*[;,]?\s*(?:(?:and\s+)?(?:for|on behalf of)\s+(?:the\s+)?|;\s*(?:and\s+)?(?:the\s+)?|,\s*(?:and\s+)?(?=[^.:;,]{5,100}(?:Group|Collaborators|Investigators|Consortium|Network|Committee)[.:;]))([^.:;]{3,150})(?=[.:;])/
const ROLE = /^\s*,?\s*[[(]?(?:eds?|editors?|hrsg|comps?)(?![\p{L}])\.?[\])]?/iu
const DATED = new RegExp(`^[\\s.,:;]*(?:[[(]\\s*((?:c|©)?${YEAR}[a-z]?(?:[-–/]\\d{2,4})?(?:[,;]?\\s?${MONTH}(?:\\s\\d{1,2})?(?:[-–]\\d{1,2})?)?|n\\.\\s?d\\.|in press|\\uE002)\\s*[\\])]|(${YEAR})[a-z]?(?=\\s*[.,:;]|\\s+['‘"“]))[.,:;]*(?:\\s+|$)`, 'iu')

function readPeople(text: string, forms: readonly NameForm[]): Authorship | undefined {
  const { names, form, end: afterNames } = readNames(text, 0, forms)
  if (form === undefined || (names.length === 1 && isGroup(text.slice(0, afterNames)))) return undefined
  const authors = [...names]
  let end = afterNames
  const others = ET_ALII.exec(text.slice(end, end + 30))
  if (others !== null) {
    authors.push(ET_AL)
    end += others[0].length
  }
  const behalf = BEHALF.exec(text.slice(end, end + 220))
  if (behalf?.[1] !== undefined && isGroup(behalf[1].trim())) {
    authors.push({ literal: behalf[1].trim() })
    end += behalf[0].length
  }
  const role = ROLE.exec(text.slice(end, end + 20))
  if (role !== null) end += role[0].length
  const dated = DATED.exec(text.slice(end, end + 60))
  if (dated !== null) return { authors, issued: readDate(dated[1] ?? dated[2] ?? ''), end: end + dated[0].length }
  const stop = /^\s*[.:,;]*\s*/.exec(text.slice(end, end + 20))?.[0] ?? ''
  return closes(form, authors, `${text.charAt(end - 1)}${stop}`, text.charAt(end + stop.length)) ? { authors, end: end + stop.length } : undefined
}

/** Whether what stands after the last name ends a list of names of that form; otherwise they were words of a title. */
function closes(form: NameForm, authors: readonly CslName[], stop: string, next: string): boolean {
  const full = /[.:]/.test(stop)
  const quoted = /["“‘']/.test(next)
  const first = authors[0]
  switch (form) {
    case 'family-initials':
      return (full && !(authors.length === 1 && first !== undefined && 'family' in first && NO_NAME.test(first.family))) || (authors.length > 1 && stop.includes(',')) || quoted
    case 'family-comma-initials':
      return true
    case 'family-comma-given':
      return full || quoted || (authors.length > 1 && stop.includes(','))
    case 'initials-family':
      return (full || stop.includes(',') || quoted) && (authors.length > 1 || (first !== undefined && 'given' in first && /\./.test(first.given ?? '')))
    case 'given-family':
      return (full || stop.includes(',')) && (quoted || (first !== undefined && 'given' in first && /\p{Lu}\./u.test(first.given ?? '')))
  }
}

/** Words that stand before single capitals in titles. */
const NO_NAME = /^(?:Vitamin|Hepatitis|Influenza|Type|Group|Class|Coenzyme|Protein|Factor|Part|Stage|Grade|Botulinum|Schedule)$/i

/** “Folkman, 1985, …”, “Folkman (1985) …”. */
function readFamilyAndYear(text: string): Authorship | undefined {
  const match = new RegExp(`^(\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,30})(?:,\\s*(${YEAR})[a-z]?[,.:]|,?\\s*\\((${YEAR})[a-z]?\\)[.,:]?)\\s+`, 'u').exec(text)
  if (match?.[1] === undefined || isGroup(match[1])) return undefined
  return { authors: [{ family: match[1] }], issued: readDate(match[2] ?? match[3] ?? ''), end: match[0].length }
}

/** “Anxiety disorders. (n.d.). National Institute …” */
function readDateAfterTitle(text: string): Authorship | undefined {
  const match = /^([^()]{5,250}?[.?!])(?=\s\()/.exec(text)
  const dated = match === null ? null : DATED.exec(text.slice(match[0].length, match[0].length + 60))
  if (match?.[1] === undefined || dated === null) return undefined
  return { authors: [], title: match[1], issued: readDate(dated[1] ?? dated[2] ?? ''), end: match[0].length + dated[0].length }
}

/** A body as author: before a year, or as a first stretch with a title after it. */
function readGroup(text: string): Authorship | undefined {
  const dated = new RegExp(`^([^"“”()]{2,160}?)${DATED.source.slice(1)}`, 'iu').exec(text)
  const named = dated?.[1]?.replace(/[\s.,]+$/, '')
  if (dated !== null && named !== undefined && (isGroup(named) || (/[[(]/.test(dated[0].slice(named.length, named.length + 4)) && isTitleCased(named)))) {
    return { authors: [{ literal: named }], issued: readDate(dated[2] ?? dated[3] ?? ''), end: dated[0].length }
  }
  const introduced = /^([^.:"“]{2,150}):\s*(?=["“])/.exec(text)
  if (introduced?.[1] !== undefined && isGroup(introduced[1])) return { authors: [{ literal: introduced[1].trim() }], end: introduced[0].length }
  const [first, second] = segmentsOf(text.slice(0, 600))
  if (first === undefined || !isGroup(text.slice(first.start, first.end))) return undefined
  return { authors: [{ literal: text.slice(first.start, first.end).trim() }], end: second?.start ?? text.length }
}
