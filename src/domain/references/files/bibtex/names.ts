import { ET_AL } from '../../csl'
import { person } from '../names'
import type { RecordName } from '../record'
import { fromTex } from './tex'

/** Names joined by “and” in TeX (Patashnik: BibTeXing, section 4): `First von Last`, `von Last, First`, `von Last, Jr, First`; in braces a group, “others” for more. */
export const bibtexNames = (tex: string): RecordName[] => split(tex, AND).flatMap(nameOf)

const AND = /\s+and\s+/giy
const COMMA = /\s*,\s*/gy
const SPACE = /[\s~]+/gy

function nameOf(tex: string): RecordName[] {
  const whole = tex.trim()
  if (whole === '') return []
  if (/^others$/i.test(whole)) return [ET_AL]
  const [family = '', ...after] = split(whole, COMMA)
  const [second, third] = after.filter((part) => part.trim() !== '')
  // A comma with nothing after it: all of it is a family name, however many words it has.
  if (after.length > 0) return [third === undefined ? person(fromTex(family), fromTex(second ?? '')) : person(fromTex(family), fromTex(third), fromTex(second ?? ''))]
  const words = split(family, SPACE).filter((word) => word !== '')
  // Braces round all of it: no person's name has to be kept from being cut.
  if (words.length === 1) return [/^\{[^\\]/.test(family) ? { literal: fromTex(family) } : { family: fromTex(family) }]
  const particle = words.slice(0, -1).findIndex(isLower)
  const start = particle > 0 ? particle : words.length - 1
  return [person(fromTex(words.slice(particle === 0 ? 0 : start).join(' ')), particle === 0 ? '' : fromTex(words.slice(0, start).join(' ')))]
}

/** Whether a word begins in lower case, as “van” does; what stands in braces has no case. */
const isLower = (word: string): boolean => !word.startsWith('{') || word.startsWith('{\\') ? /^\p{Ll}/u.test(fromTex(word)) : false

/** Cuts at a sticky pattern, outside braces. */
function split(tex: string, separator: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < tex.length; at++) {
    const character = tex.charAt(at)
    if (character === '\\') at++
    else if (character === '{') depth++
    else if (character === '}') depth--
    else if (depth === 0 && (character === ',' || character === '~' || /\s/.test(character))) {
      separator.lastIndex = at
      const [found] = separator.exec(tex) ?? []
      if (found === undefined) continue
      parts.push(tex.slice(from, at))
      from = at + found.length
      at = from - 1
    }
  }
  return [...parts, tex.slice(from)]
}
