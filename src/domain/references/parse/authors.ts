import { ET_AL, type CslDate, type CslName } from '../csl'
import { DATED, FULL_DATE, readDate, YEAR } from './dates'
import { isGroup, isTitleCased } from './groups'
import { isJournalWord } from './journalWords'
import { ONLINE } from './marks'
import { readNames } from './nameRun'
import { readPeople } from './people'
import { segmentsOf } from './segments'

/** Who wrote it, the date where it stands right after them, and where the rest of the reference begins. */
export interface Authorship {
  readonly authors: readonly CslName[]
  readonly issued?: CslDate
  readonly end: number
  /** The title, where it stands before the date because nobody is named (APA), or before the names (PubMed's summaries). */
  readonly title?: string
}

export const readAuthors = (text: string): Authorship =>
  readNobody(text) ?? readPeople(text) ?? readRepeated(text) ?? readOwnScript(text) ?? readFamilyAndYear(text) ?? readFamilyAndOthers(text) ?? readAfterTitle(text) ?? readGroup(text) ?? readDateAfterTitle(text) ?? readDateAlone(text) ?? readPeopleAfterTitle(text) ?? { authors: [], end: 0 }

/** “[No authors listed]” (PubMed), “Anonymous.”, “Collectif.”: words for nobody. */
function readNobody(text: string): Authorship | undefined {
  const match = /^\[?(?:anon(?:ymous)?|collectif|no authors? (?:listed|given))\]?\s?[.,:;]\s+(?=["“«\p{Lu}\d(])/iu.exec(text)
  if (match === null) return undefined
  const dated = DATED.exec(text.slice(match[0].length, match[0].length + 60))
  return { authors: [], issued: dated === null ? undefined : readDate(dated[1] ?? dated[2] ?? ''), end: match[0].length + (dated?.[0].length ?? 0) }
}

const PERSON_WITHIN = /(?<=[\p{Ll}?!)]\s)(?<!(?:and|et|und|by|of|in|the|for|von|van|de)\s)(?=\p{Lu}[\p{L}'’-]{1,30},\s\p{Lu}\.)/gu

/** “Title Okafor, U.A., B. Lind and C. Moe 2001 Journal, …”: names and year between title and journal. */
function readPeopleAfterTitle(text: string): Authorship | undefined {
  for (const { index } of [...text.slice(0, 600).matchAll(PERSON_WITHIN)].slice(0, 4)) {
    const people = index < 20 ? undefined : readPeople(text.slice(index, index + 1000))
    if (people?.issued !== undefined && /^["“]?\p{Lu}/u.test(text.slice(index + people.end))) return { ...people, title: `${text.slice(0, index).trimEnd()}.`, end: index + people.end }
  }
  return undefined
}

/** “———. 1810. …”: the author of the entry above, whom this one doesn't name. */
function readRepeated(text: string): Authorship | undefined {
  const match = /^[-–—_]{2,}[\s.,]*/.exec(text)
  if (match === null) return undefined
  const dated = DATED.exec(text.slice(match[0].length, match[0].length + 60))
  return { authors: [], issued: dated === null ? undefined : readDate(dated[0]), end: match[0].length + (dated?.[0].length ?? 0) }
}

const UNSPACED = '[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}]{2,5}'
const SPACED = '(?:[\\p{Script=Arabic}\\p{Script=Hebrew}]{2,15}\\s?){1,4}'
const OWN_SCRIPT = new RegExp(`^(?:${UNSPACED}|${SPACED})(?:\\s?(?:[,、，.·;&]|and)+\\s?(?:${UNSPACED}|${SPACED})(?![\\p{L}]))*(?![\\p{L}])`, 'u')

/** 王小明, 李华: names that are written family first and without a break. */
function readOwnScript(text: string): Authorship | undefined {
  const match = OWN_SCRIPT.exec(text.slice(0, 600))
  if (match === null) return undefined
  const dated = DATED.exec(text.slice(match[0].length, match[0].length + 60))
  const stop = dated?.[0] ?? /^\s?[.,:，。：]+\s?/.exec(text.slice(match[0].length, match[0].length + 10))?.[0]
  if (stop === undefined) return undefined
  return { authors: match[0].split(/[,、，.·;&]|and/).map((name) => ({ literal: name.trim() })).filter(({ literal }) => literal !== ''), issued: dated === null ? undefined : readDate(dated[0]), end: match[0].length + stop.length }
}

const FAMILIES = new RegExp(`^(\\p{Lu}[\\p{L}'’-]{2,30})((?:,\\s(?:\\p{Lu}{2,3}\\s)?\\p{Lu}[\\p{Lu}'’-]{2,30}){0,3})(?:,\\s*(${YEAR})[a-z]?(?:[,.:]|(?=\\s[«“]))|,?\\s*\\((${YEAR})[a-z]?\\)[.,:]?)\\s+`, 'u')

/** “Folkman, 1985, …”, “Folkman (1985) …”, “OKAFOR, LIND, 2015, …”. */
function readFamilyAndYear(text: string): Authorship | undefined {
  const match = FAMILIES.exec(text)
  if (match?.[1] === undefined || (match[2] === '' && isGroup(match[1]))) return undefined
  const families = [match[1], ...(match[2] ?? '').split(', ').filter((family) => family !== '')]
  return { authors: families.map((family) => ({ family })), issued: readDate(match[3] ?? match[4] ?? ''), end: match[0].length }
}

/** “Okafor, et al., …”, “Lind et al. (2003) …”: one family name speaks for all. */
function readFamilyAndOthers(text: string): Authorship | undefined {
  const match = /^((?:(?:van|von|de|der|den|di|da)\s){0,2}\p{Lu}[\p{L}'’-]{1,30}),?\s+et\.?\s?al\b[.,:]{0,2}\s+(?=[\p{Lu}\d"“‘'(])/u.exec(text)
  if (match?.[1] === undefined || isGroup(match[1])) return undefined
  const dated = DATED.exec(text.slice(match[0].length, match[0].length + 60))
  return { authors: [{ family: match[1] }, ET_AL], issued: dated === null ? undefined : readDate(dated[1] ?? dated[2] ?? ''), end: match[0].length + (dated?.[0].length ?? 0) }
}

/** “2010. “Title.” …”, “(2012) Title …”: nobody signs, and the date stands first. */
function readDateAlone(text: string): Authorship | undefined {
  const dated = /^(?:\(\d{4}\)|\d{4})[.,:]?\s/.test(text) ? DATED.exec(text) : null
  return dated === null || !/[.,:)]\s*$/.test(dated[0]) ? undefined : { authors: [], issued: readDate(dated[1] ?? dated[2] ?? ''), end: dated[0].length }
}

/** “Title. Zadeh HH, Lee K. Journal …” as PubMed's summaries print it, “Title. By Jane Doe. Site …” as newspapers do. */
function readAfterTitle(text: string): Authorship | undefined {
  const [title, , ...others] = segmentsOf(text.slice(0, 1000))
  for (const { start } of title === undefined ? [] : segmentsOf(text.slice(0, 1000)).slice(1, others.length > 0 ? 4 : 2)) {
    const by = /^(?:written )?by\s+/i.exec(text.slice(start, start + 20))?.[0].length ?? 0
    const { names, end } = readNames(text, start + by, by > 0 ? ['given-family'] : ['family-initials'])
    const stop = /^(?:,?\s(?:MD|PhD|RN|MPH|DO|MS|PharmD)(?![\p{L}]))*\s*(?:,?\set al\.?)?\s*[.;]\s*/u.exec(text.slice(end, end + 40))
    if (stop === null || names.length === 0 || names.every(isPeriodical) || (by === 0 && names.length === 1 && start < 30)) continue
    return { authors: names, title: text.slice(0, start).trimEnd(), end: end + stop[0].length }
  }
  return undefined
}

/** “Eur Heart J” is no Mr Heart. */
const isPeriodical = (name: CslName): boolean => 'family' in name && name.family.split(/\s+/).every(isJournalWord)

/** “Anxiety disorders. (n.d.). National Institute …” */
function readDateAfterTitle(text: string): Authorship | undefined {
  const match = /^([^()]{5,250}?[.?!])(?=\s\()/.exec(text)
  const dated = match === null ? null : DATED.exec(text.slice(match[0].length, match[0].length + 60))
  if (match?.[1] === undefined || dated === null) return undefined
  return { authors: [], title: match[1], issued: readDate(dated[1] ?? dated[2] ?? ''), end: match[0].length + dated[0].length }
}

const DATE = new RegExp(FULL_DATE, 'giu')

/** A body as author: before a year, or as a first stretch with a title after it. */
function readGroup(text: string): Authorship | undefined {
  const dated = new RegExp(`^([^"“”()]{2,160}?(?:\\s\\([\\p{Lu}][\\p{L}&-]{1,11}\\))?)${DATED.source.slice(1)}`, 'iu').exec(text)
  const named = dated?.[1]?.replace(/[\s.,]+$/, '')
  const [opening] = segmentsOf(text.slice(0, 300))
  // “GBD 2019 Diseases and Injuries Collaborators.”: a year inside a name.
  const inside = dated !== null && opening !== undefined && dated[0].length < opening.end && !/[[(.,:]/.test(dated[0].slice(named?.length)) && isGroup(text.slice(opening.start, opening.end))
  if (dated !== null && named !== undefined && !inside && (/[[(]/.test(dated[0].slice(named.length, named.length + 4)) ? isGroup(named) || isTitleCased(named) : segmentsOf(named).length < 2 && isGroup(named))) {
    return { authors: [{ literal: named }], issued: readDate(dated[2] ?? dated[3] ?? ''), end: dated[0].length }
  }
  // “ACCORD Study Group, Ginsberg HN, et al. …”
  const beside = /^([^.,:;"“]{4,100}),\s(?=\p{Lu})/u.exec(text)
  if (beside?.[1] !== undefined && isGroup(beside[1])) {
    const people = readPeople(text.slice(beside[0].length, beside[0].length + 1500))
    if (people !== undefined && people.authors.some((name) => 'family' in name && /^\p{Lu}{1,3}$/u.test(name.given ?? ''))) return { ...people, authors: [{ literal: beside[1] }, ...people.authors], end: beside[0].length + people.end }
  }
  const introduced = /^([^.:"“]{2,150})\.?:\s*(?=["“\p{Lu}])/u.exec(text)
  if (introduced?.[1] !== undefined && introduced[1].split(' ').length < 9 && isGroup(introduced[1])) return { authors: [{ literal: introduced[1].trim() }], end: introduced[0].length }
  const [first, second] = segmentsOf(text.slice(0, 600))
  // “MedlinePlus [Internet].” is the name of what is online, not of who wrote it.
  if (first === undefined || text.slice(first.end).trimStart().startsWith(ONLINE) || !isGroup(text.slice(first.start, first.end))) return undefined
  // What only a date follows is a title.
  if (second !== undefined && !/\p{L}{3}/u.test(text.slice(second.start).replace(DATE, ''))) return undefined
  return { authors: [{ literal: text.slice(first.start, first.end).trim() }], end: second?.start ?? text.length }
}
