import { readFileDate } from './dates'
import { readingOf, type EntryReading, type Stretch } from './entry'
import { languageOf } from './languages'
import { DATE_VARIABLES, NAME_VARIABLES, RECORD_TYPES, TEXT_VARIABLES, type FileProblem, type FileReading, type RecordDate, type RecordName } from './record'
import { jsonEntries } from './jsonEntries'
import { notedNumbers } from './loose'

/** CSL-JSON 1.0.2: one object, a list, or a list under `items` or `references`. */
export function readCslJson(text: string): FileReading {
  const { entries, problems } = jsonEntries(text)
  const read: (readonly [Stretch, EntryReading])[] = []
  const broken: FileProblem[] = [...problems]
  for (const { line, value, ...stretch } of entries) {
    if (!isObject(value)) broken.push({ line, message: 'This item is no object, and was left out.' })
    else read.push([stretch, readItem(value, line)])
  }
  return readingOf(text, read, broken)
}

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Values that a program wrote as numbers are text all the same. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : '')

function readItem(item: Json, line: number): EntryReading {
  const type = RECORD_TYPES.find((known) => known === item.type)
  return {
    csl: {
      ...Object.fromEntries(Object.entries(item).flatMap(([key, value]) => variable(OLD_NAMES[key] ?? key, value))),
      type: type ?? 'document',
    },
    claimed: [...REGISTERED.map(([kind, name]) => ({ kind, value: textOf(item[name]), line })), ...notedNumbers(textOf(item.note), line)],
    problems: [
      ...(type === undefined ? [{ line, message: `${item.type === undefined ? 'An item without a type' : `“${textOf(item.type).slice(0, 40)}”, which is no type of CSL,`} was read as a document.` }] : []),
      ...(textOf(item.title).trim() === '' ? [{ line, message: 'This item has no title.' }] : []),
    ],
  }
}

const KNOWN = { text: new Set<string>(TEXT_VARIABLES), names: new Set<string>(NAME_VARIABLES), dates: new Set<string>(DATE_VARIABLES) }

function variable(name: string, value: unknown): [string, unknown][] {
  if (KNOWN.text.has(name)) return [[name, name === 'language' ? languageOf(textOf(value)) : textOf(value)]]
  if (KNOWN.names.has(name)) return [[name, namesOf(value)]]
  return KNOWN.dates.has(name) ? [[name, dateOf(value)]] : []
}

/** As CSL 1.0.1 and some programs call them. */
const OLD_NAMES: Readonly<Record<string, string>> = { journalAbbreviation: 'container-title-short', shortTitle: 'title-short', event: 'event-title' }

/** CSL has no variable for NCT, and Zotero writes PMIDs into the note too. */
const REGISTERED = [['doi', 'DOI'], ['pmid', 'PMID'], ['pmcid', 'PMCID'], ['isbn', 'ISBN'], ['nct', 'NCT']] as const

const NAME_PARTS = ['family', 'given', 'suffix', 'non-dropping-particle', 'dropping-particle', 'literal'] as const

function namesOf(value: unknown): RecordName[] {
  return (Array.isArray(value) ? value : []).filter(isObject).flatMap((name) => {
    const parts = NAME_PARTS.map((part) => [part, textOf(name[part]).trim()] as const).filter(([, text]) => text !== '')
    return parts.length === 0 ? [] : [Object.fromEntries(parts)]
  })
}

function dateOf(value: unknown): RecordDate | undefined {
  if (typeof value === 'string') return readFileDate(value)
  if (!isObject(value)) return undefined
  const { 'date-parts': given, raw, literal, season } = value
  const parts = (Array.isArray(given) ? given : []).slice(0, 2).map((date: unknown) => (Array.isArray(date) ? date : []).slice(0, 3).map((part) => Number(textOf(part) || Number.NaN)))
  const whole = parts.map((date) => date.slice(0, date.findIndex((part) => !Number.isInteger(part)) >>> 0)).filter((date) => date.length > 0)
  if (whole.length > 0) return { 'date-parts': whole, ...(Number(textOf(season)) >= 1 && Number(textOf(season)) <= 4 && { season: Number(textOf(season)) }) }
  const words = textOf(raw) || textOf(literal)
  return readFileDate(words) ?? (words.trim() === '' ? undefined : { literal: words.trim() })
}
