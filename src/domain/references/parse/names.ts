import type { CslName } from '../csl'

/** The ways that reference lists print a person. */
export type NameForm = 'family-initials' | 'family-bracketed-initials' | 'family-dotted-initials' | 'family-comma-initials' | 'family-comma-given' | 'capitals-given' | 'initials-family' | 'given-family'

export interface ReadName {
  readonly form: NameForm
  readonly name: CslName
  readonly end: number
}

/** The name at `from`, in one of `forms`. */
export function readName(text: string, from: number, forms: readonly NameForm[]): ReadName | undefined {
  for (const form of forms) {
    const { pattern, name } = FORMS[form]
    pattern.lastIndex = from
    const match = pattern.exec(text)
    if (match !== null) return { form, name: name(match), end: from + match[0].length }
  }
  return undefined
}

const IN_NAME = `[^\\s,;:.()\\[\\]&\\d"“”«»*\\uE000-\\uE00F]`
const PARTICLE = `(?:van|vander|vanden|dit|zum|von|de|der|den|des|di|da|do|dos|das|du|del|della|la|le|ter|ten|te|bin|ibn|el|al|af|zu|zur|y|S[Tt]\\.|'t)(?=\\s)`
const WORD = `(?:[dl]['’]|al-|el-|ff\\p{Ll}+-|\\p{Ll}{1,3}(?=\\p{Lu}\\p{Ll}))?\\p{Lu}${IN_NAME}{0,40}`
const BEFORE = `(?:(?:${PARTICLE}|(?:V[Aa][Nn]|V[Oo][Nn]|D[Ee]|Del|Della|D[Ee][Rr]|D[IiUuAa]|Dos|L[AaEe]|El|St|T[Ee][NnRr])(?=\\s))\\s+){0,3}`
const SINGLE = `${BEFORE}${WORD}(?:-\\s?${WORD}|\\s+(?:(?:de|del|la|do|dos|das|da|y)\\s+){1,2}${WORD})?`
const FAMILY = `(?:${PARTICLE}\\s+){0,3}${WORD}(?:\\s+(?:${PARTICLE}|${WORD})){0,3}`
const SUFFIX = `(?:Jr|JR|Sr|SR|2nd|3rd|4th|II|III|IV)`
const INITIAL = `(?!St\\.)\\p{Lu}\\p{Ll}?\\.`
const INITIALS = `${INITIAL}(?:[\\s-]*${INITIAL})*(?:\\s?-?\\p{Lu}(?=\\s*[,&(]|\\s\\d{4}))?`
/** Not the capital particle of a family name (“Ann Le Roux”), nor a word that opens a title (“The Design”). */
const GIVEN = `(?!(?:Le|La|De|Van|Von|Di|Da|Del|Du|El|Dos|Ten|Ter|The|An|In|On|Of|At|For|From|To|How|What|Why|When|Where|Who|Is|Are|Does|Do|Can|With|This|These|Our|Your|And|By)\\s)\\p{Lu}\\p{Ll}${IN_NAME}{0,40}`
const MIDDLE = `(?:\\s\\p{Lu}\\.(?:[\\s-]?\\p{Lu}\\.){0,2}|\\s\\p{Lu}{1,2}(?=[\\s,.;&]))`
const AND = '(?<=\\s)(?:and|et|for|on|y|und)\\s|(?<=\\s)et\\.?\\s?al'

const sticky = (pattern: string): RegExp => new RegExp(pattern, 'uy')

const person = (family = '', ...given: (string | undefined)[]): CslName => {
  const names = given.flatMap((part) => (part === undefined || part.trim() === '' ? [] : [part.trim().replace(/\s+/g, ' ')])).join(' ')
  return names === '' ? { family: family.trim() } : { family: family.trim(), given: names }
}

const FORMS: Record<NameForm, { readonly pattern: RegExp; readonly name: (match: RegExpExecArray) => CslName }> = {
  /** Januzzi JL Jr (NLM, AMA). */
  'family-initials': {
    pattern: sticky(`(${FAMILY})\\s+(?!II)(\\p{Lu}(?:-?\\p{Lu}){0,4}(?:-\\p{Ll})?(?![\\p{L}-])(?!\\.[\\s-]?\\p{Lu}\\.(?!\\s\\p{Ll})))(?:,?\\s+(${SUFFIX})(?!\\p{L})\\.?)?(?=\\s*(?:[,;:.(&"“\\uE000]|$|${AND}|\\d{4}))`),
    name: ([, family, initials, suffix]) => person(family, initials, suffix),
  },
  /** Higgins J.P. */
  'family-dotted-initials': {
    pattern: sticky(`(${FAMILY})\\s+(\\p{Lu}\\.(?:[\\s-]?\\p{Lu}\\.){0,3}(?!\\s(?!${AND})\\p{Ll}))(?:,?\\s+(${SUFFIX})(?!\\p{L})\\.?)?`),
    name: ([, family, initials, suffix]) => person(family, initials, suffix),
  },
  /** Guerney, B. G., Jr. (APA, Harvard). */
  'family-comma-initials': {
    pattern: sticky(`(?!${GIVEN}\\s(?:${MIDDLE}\\s)?${WORD},\\s(?:MD|DO|RN|MS|MA|MPH|RD)(?!\\p{L}))(${FAMILY}(?:(?<=\\s[JS]r)\\.)?)\\s*,\\s*(?:(${SUFFIX})\\.?,\\s*)?(${INITIALS}|\\p{Lu}\\s\\p{Lu}(?:\\s\\p{Lu})?\\.?(?=\\s?[.,;&])|\\p{Lu}[\\p{Lu}-]{0,3}(?:(?<=-\\p{Lu})\\.)?(?=\\s*(?:[,.;&(]|${AND}|\\d{4})))(?:,?\\s(${SUFFIX})(?!\\p{L})\\.?)?`),
    name: ([, family = '', before, initials, after]) => person(family.replace(/\s[JS]r\.?$/, ''), initials, before ?? after ?? /\s([JS]r)\.?$/.exec(family)?.[1]),
  },
  /** Morel (P.), Roux (A.M.) (French lists). */
  'family-bracketed-initials': {
    pattern: sticky(`(${FAMILY})\\s+\\((${INITIALS})\\)(?=\\s*(?:[,;:.]|${AND}|\\d{4}))`),
    name: ([, family, initials]) => person(family, initials),
  },
  /** Olesen, Virginia L. (MLA, Chicago: the first author). */
  'family-comma-given': {
    pattern: sticky(`(${SINGLE}),\\s+((?:\\p{Lu}\\.\\s)?${GIVEN}(?:[\\s-]+${GIVEN}){0,2}(?:\\s?-?\\p{Lu}\\.|${MIDDLE}){0,3}(?:\\s(?:van|von|de|der|den|du|da|dos|la|zu)){0,2})(?:,?\\s(${SUFFIX})(?!\\p{L})\\.?)?(?=\\s*(?:[.,;:(*]|${AND}|&|\\d{4})|(?<=\\.)\\s)`),
    name: ([, family, given, suffix]) => person(family, given, suffix),
  },
  /** MOREL Denis (French lists). */
  'capitals-given': {
    pattern: sticky(`((?:\\p{Lu}{2,3}\\s)?\\p{Lu}[\\p{Lu}'’-]{2,})\\s(${GIVEN}(?:-${GIVEN})?)(?=\\s*(?:[,;:.«“"]|${AND}))`),
    name: ([, family, given]) => person(family, given),
  },
  /** R.Q. Wolever, DA Alexander. */
  'initials-family': {
    pattern: sticky(`(?!(?:LE|LA|DE|DI|DA|DU|EL)\\s\\p{Lu}{2})(${INITIAL}(?:[\\s-]*${INITIAL})*(?:\\s?\\p{Lu}(?=\\s))?|\\p{Lu}{1,3})\\s*(?<=[\\s.])(?!\\p{Lu}(?!\\p{L}|['’]))(${SINGLE}(?:\\s${WORD})?)(?:,?\\s(${SUFFIX})(?!\\p{L})\\.?)?(?=\\s*(?:[,;:.(&"“«]|${AND}|\\d{4}|$|\\uE000))`),
    name: ([, initials, family, suffix]) => person(family, initials, suffix),
  },
  /** Nancy Fugate Woods (MLA, Chicago: the others). */
  'given-family': {
    pattern: sticky(`((?:\\p{Lu}\\.\\s)?${GIVEN}(?:${MIDDLE}|\\s+${GIVEN}){0,2})\\s+(${SINGLE})(?:,?\\s(${SUFFIX})(?!\\p{L})\\.?)?(?=\\s*(?:[,;:.("“«]|${AND}|&|\\d{4}|$))`),
    name: ([, given, family, suffix]) => person(family, given, suffix),
  },
}
