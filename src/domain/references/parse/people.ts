import { ET_AL, type CslName } from '../csl'
import type { Authorship } from './authors'
import { DATED, readDate, YEAR } from './dates'
import { isCommonGiven } from './givenNames'
import { isGroup } from './groups'
import { FIRST, isNobody, NO_NAME, readNames } from './nameRun'
import type { NameForm } from './names'

/** The people a reference begins with. Of the forms that fit, the first; a later one where it reads several names and the first only one. */
export function readPeople(text: string): Authorship | undefined {
  // “Dr. Lena Fox.”: a title of honour makes a person of any two names.
  const honoured = /^(?:Dr|Prof)\.?\s(?=\p{Lu})/u.exec(text)
  if (honoured !== null) {
    const { names, end } = readNames(text, honoured[0].length, ['given-family'])
    const stop = /^\s?[.,:]\s*/.exec(text.slice(end))
    if (names.length === 1 && stop !== null) return { authors: names, end: end + stop[0].length }
  }
  let best: Authorship | undefined
  for (const form of FIRST) {
    const people = readPeopleAs(text, form)
    if (people === undefined || (best !== undefined && !(best.authors.length === 1 && people.end > best.end && (people.authors.length > 1 || /^["“«]/.test(text.slice(people.end)) || (form === 'given-family' && isCommonGiven(text)) || (form === 'family-comma-given' && /^\p{Lu}\.\s\p{Lu}/u.test(givenOf(people)) && isCommonGiven(givenOf(people))))))) continue
    best = people
  }
  if (best?.issued !== undefined) return best
  // Where no form leads up to the date, one that leads near it does.
  for (const form of FIRST) {
    const people = readPeopleAs(text, form, true)
    if (people?.issued !== undefined) return people
  }
  return best
}

/** The given names of the first: “C. Peter” of “Lind, C. Peter” is more than its initial. */
const givenOf = ({ authors: [first] }: Authorship): string => (first !== undefined && 'given' in first ? (first.given ?? '') : '')

const ET_ALII = /^\s*[,;&]?\s*(?:and\s+|&\s*)?(?:et\.?\s?al(?![\p{L}])\.?|al,\s?e\.|et\scoll(?!\p{L})\.?|etc\.|a\skol\.|y\scols?\.|u\.\s?a\.|and others|and colleagues|others)/iu
const BEHALF = /^\s*[;,]?\s*(?:(?:and\s+)?(?:for|on behalf of)\s+(?:the\s+)?|;\s*(?:and\s+)?(?:the\s+)?|\.?,?\s*(?:and\s+)?(?:the\s+)?(?=[^.:;,]{5,100}(?:Group|Collaborators|Investigators|Consortium|Network|Committee)[.:;]))([^.:;]{3,150})(?=[.:;])/
const ROLE = /^(?:\.\s(?=[[(])|\s*,?\s*)[[(]?(?:eds?|éds?|editors?|hrsg|hg|comps?|directors?|producers?|translators?|trans)(?![\p{L}])\.?[\])]?/iu
const CREDENTIALS = /^(?:,?\s(?:M\.?D|Ph\.?D|R\.?N|MPH|D\.?O|M\.?S|M\.?A|MBBS|Pharm\.?D|Psy\.?D|LCSW|FACP|R\.?D)(?!\p{L})\.?){1,3}/u

function readPeopleAs(text: string, as: NameForm, nearly = false): Authorship | undefined {
  const { names, form, end: afterNames, joined } = readNames(text, 0, [as])
  const single = names.length === 1
  if (form === undefined || ((single || form === 'given-family' || form === 'capitals-given' || form === 'initials-family') && isGroup(text.slice(0, afterNames)))) return undefined
  if (form === 'capitals-given' && !names.every((name) => 'given' in name && isCommonGiven(name.given ?? ''))) return undefined
  const authors = [...names]
  let end = afterNames
  const take = (pattern: RegExp, within: number): RegExpExecArray | null => {
    const match = pattern.exec(text.slice(end, end + within))
    if (match !== null) end += match[0].length
    return match
  }
  const credited = take(CREDENTIALS, 40) !== null
  if (take(ET_ALII, 30) !== null) authors.push(ET_AL)
  const behalf = BEHALF.exec(text.slice(end, end + 220))
  if (behalf?.[1] !== undefined && isGroup(behalf[1].trim())) {
    authors.push({ literal: behalf[1].trim() })
    end += behalf[0].length
  }
  const role = take(ROLE, 20) !== null
  const dated = DATED.exec(text.slice(end, end + 90))
  const whole = form === 'family-comma-given' || form === 'given-family'
  if (whole && names.filter(isNobody).length * 2 >= names.length) return undefined
  if (dated !== null && !(form === 'given-family' && authors.length === 1 && /^\s*\d/.test(dated[0])) && !(authors.includes(ET_AL) && /\d\s+$/.test(dated[0]))) return { authors, issued: readDate(dated[1] ?? dated[2] ?? ''), end: end + dated[0].length }
  const loose = LOOSELY_DATED.exec(text.slice(end, end + 40))
  if (loose?.[1] !== undefined && !ANOTHER_YEAR.test(text.slice(end + loose[0].length))) return { authors, issued: readDate(loose[1]), end: end + loose[0].length }
  const unread = nearly ? dateAfterUnread(text.slice(end, end + 1500)) : undefined
  if (unread !== undefined) return { authors: [...authors, ...(authors.includes(ET_AL) ? [] : [ET_AL])], issued: readDate(unread.date), end: end + unread.end }
  const stop = /^\s*[.:,;]*\s*/.exec(text.slice(end, end + 20))?.[0] ?? ''
  const sure = role || credited || authors.length > names.length
  return sure || closes(form, names, joined, `${text.charAt(end - 1)}${stop}`, text.charAt(end + stop.length)) ? { authors, end: end + stop.length } : undefined
}

/** “Lind, Bo. 2002 Walking at Home …”: a year that only a blank divides from the title is the year where no other is printed. */
const LOOSELY_DATED = new RegExp(`^\\.\\s+(${YEAR})\\s+(?=\\p{Lu}[\\p{L}\\s])`, 'u')
const ANOTHER_YEAR = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`)

const NAME_LIKE = /(?:[\s.,;*&()]|\p{Lu}\p{L}*(?:['’-]\p{L}+)*(?!\p{L})|(?:and|et|al|etal|a|y|und|de|van|von|der|den|dit|la|le|di|da|du|dos)(?!\p{L}))+?(?=(?:[.,;]\s|\s?\()(?:1[6-9]|20)\d\d)/uy

/** More names, in forms that aren't known or with slips, up to a date that a title follows. */
function dateAfterUnread(text: string): { date: string; end: number } | undefined {
  NAME_LIKE.lastIndex = 0
  const names = NAME_LIKE.exec(text)?.[0]
  if (names === undefined || !/\p{Lu}\.?(?=[\s,;.]|$)|\p{Lu}\p{L}+,?\s(?:&|a|and|y|und|et)\s\p{Lu}/u.test(names)) return undefined
  const dated = DATED.exec(text.slice(names.length, names.length + 60))
  if (dated === null || !/^["“'‘«]?\p{Lu}.{12}/u.test(text.slice(names.length + dated[0].length))) return undefined
  return { date: dated[1] ?? dated[2] ?? '', end: names.length + dated[0].length }
}

/** Whether what stands after the last name ends a list of names of that form; otherwise they were words of a title. */
function closes(form: NameForm, names: readonly CslName[], joined: boolean, stop: string, next: string): boolean {
  const full = /[.:]/.test(stop)
  const quoted = /["“‘'«`]/.test(next)
  const several = names.length > 1
  const [first] = names
  const given = first !== undefined && 'given' in first ? (first.given ?? '') : ''
  switch (form) {
    case 'family-initials':
      return (full && !(!several && first !== undefined && 'family' in first && NO_NAME.test(first.family))) || (several && /[,;]/.test(stop)) || quoted
    case 'family-dotted-initials':
      return several || given.length > 2 || stop.includes(',') || stop.includes(':')
    case 'family-comma-initials':
    case 'family-bracketed-initials':
    case 'capitals-given':
      return true
    case 'family-comma-given':
      return full || quoted || stop.includes(',')
    case 'initials-family':
      return (full || stop.includes(',') || quoted) && (several || given.includes('.'))
    case 'given-family':
      return (full || stop.includes(',')) && (quoted || joined || names.length > 2 || isCommonGiven(given))
  }
}
