import { isGroup } from '../parse/groups'
import type { RecordName } from './record'

const SUFFIX = '(?:Jr|Sr|II|III|IV|[2-5](?:nd|rd|th))\\.?'
const SUFFIX_ALONE = new RegExp(`^(?:${SUFFIX}|V)$`, 'i')
const SUFFIX_AFTER = new RegExp(`^(.*[^\\s,]),?\\s+(${SUFFIX})$`)

/** `Family, Given, Suffix`, as RIS and EndNote write people; without a comma, or with one at its end, a group. A group's own comma stands twice. */
export function invertedName(text: string): RecordName[] {
  if (/,,\s*\S/.test(text) && !SUFFIX_ALONE.test(text.slice(text.lastIndexOf(',') + 1).trim())) return [{ literal: text.replace(/,,/g, ',').replace(/\s+/g, ' ').trim() }]
  const [family = '', ...rest] = text.replace(/\s+/g, ' ').split(',').map((part) => part.trim())
  const others = rest.filter((part) => part !== '')
  if (others.length === 0) return uninverted(family, rest.length > 0)
  const suffix = others.find((part, index) => (index > 0 || others.length > 1) && SUFFIX_ALONE.test(part))
  return [person(family, others.filter((part) => part !== suffix).join(', '), suffix)]
}

/** `Given Family`, as `refer` had people, beside `Family, Given`, as EndNote has them. A group closes with a comma, or says what it is. */
export function referName(text: string): RecordName[] {
  const [, given, family] = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2})\s((?:\p{Ll}{1,4}\s){0,3}\p{Lu}[\p{L}\p{M}'’-]+)$/u.exec(text.trim()) ?? []
  return given === undefined || family === undefined || isGroup(text) || /\s\p{Lu}{1,3}$/u.test(text.trim()) ? invertedName(text) : [person(family, given)]
}

/** A name without a comma is a person’s only where initials show it: “Lindqvist AB”, “A. B. Lindqvist”. */
function uninverted(name: string, closed: boolean): RecordName[] {
  if (name === '') return []
  const after = closed ? null : /^(\p{Lu}[\p{Ll}\p{M}'’-]+(?:[\s-]\p{Lu}[\p{Ll}\p{M}'’-]+)?)\s(\p{Lu}{1,3})$/u.exec(name)
  if (after !== null) return [person(after[1] ?? '', after[2] ?? '')]
  const before = closed ? null : /^((?:\p{L}+\.?\s)*\p{Lu}\.(?:[\s-]?\p{Lu}\.)*)\s(\S+(?:\s\p{Lu}\S+)?)$/u.exec(name)
  return [before === null ? { literal: name } : person(before[2] ?? '', before[1] ?? '')]
}

/** `Okonkwo, Carl A Jr` and `Okonkwo CA Jr`, as PubMed writes people. */
export function pubmedName(text: string): RecordName {
  const name = text.replace(/\s+/g, ' ').trim()
  const comma = name.indexOf(',')
  if (comma >= 0) return withSuffixApart(name.slice(0, comma).trim(), name.slice(comma + 1).trim())
  const initials = /^(.*\S)\s(\p{Lu}[\p{Lu}-]{0,4}(?:\s(?:Jr|Sr|2nd|3rd|4th|5th|II|III|IV))?)$/u.exec(name)
  return initials === null ? { family: name } : withSuffixApart(initials[1] ?? '', initials[2] ?? '')
}

/** Given names that end in “Jr” or “3rd” hold a suffix; a lone “V” or “I” is an initial. */
export function withSuffixApart(family: string, given: string): RecordName {
  const [, names, suffix] = SUFFIX_AFTER.exec(given) ?? []
  return names === undefined || suffix === undefined ? person(family, given) : person(family, names, suffix)
}

export const person = (family: string, given: string, suffix?: string): RecordName => ({ family, ...(given !== '' && { given }), ...(suffix !== undefined && suffix !== '' && { suffix }) })
