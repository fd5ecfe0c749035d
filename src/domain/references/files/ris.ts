import { fullestDate, readFileDate } from './dates'
import { readingOf, type EntryReading } from './entry'
import { languageOf } from './languages'
import { looseNumbers, serialNumbers } from './loose'
import { invertedName } from './names'
import type { Claimed, FileReading } from './record'
import { RIS_TYPES } from './risTypes'
import { fieldsOf, taggedEntries, type TaggedEntry, type TaggedField } from './tagged'

/** RIS as reference managers write it, of both specifications (Research Information Systems 2001 and 2011). */
export function readRis(text: string): FileReading {
  const { entries, problems } = taggedEntries(text, { field: /^\s{0,3}([A-Z][A-Z0-9]) {1,2}- ?(.*)$/, opens: ['TY'], closes: 'ER', once: [], heads: /^(?:Provider|Database|Content) ?:/i, continues: (_line, tag, afterBlank) => LONG.includes(tag) || (WRAPS.includes(tag) && !afterBlank) })
  return readingOf(text, entries.map((entry) => [entry, readEntry(entry)] as const), problems)
}

/** Fields of running text, which may hold empty lines, and those that programs wrap. */
const LONG = ['AB', 'N1', 'N2', 'KW', 'RN']
const WRAPS = ['TI', 'T1', 'T2', 'T3', 'BT', 'CT', 'JO', 'JF', 'JA', 'PB', 'AD', 'SN', 'UR', 'AU', 'A1', 'ST']

function readEntry(entry: TaggedEntry): EntryReading {
  const { all, first } = fieldsOf(entry)
  const kind = first('TY')?.toUpperCase()
  const type = RIS_TYPES.get(kind ?? '') ?? 'document'
  const periodical = type.startsWith('article')
  const whole = type === 'book'
  const journal = first('JF') ?? (whole ? undefined : first('T2', 'BT')) ?? first('JO', 'JA', 'J1', 'J2')
  const short = first('JA', 'J1', 'J2', 'JO')
  const page = pages(first('SP'), first('EP'))
  const { issn, isbns } = serialNumbers(all('SN'))
  const dates = all('DA', 'PY', 'Y1').map(({ value }) => value)
  const years = all('PY', 'Y1').map(({ value }) => value)
  const title = first('TI', 'T1', 'CT') ?? (whole || type === 'document' ? first('BT') : undefined)
  return {
    csl: {
      type,
      title,
      'title-short': first('ST'),
      author: all('AU', 'A1').flatMap(({ value }) => invertedName(value)),
      editor: all('ED', 'A2').flatMap(({ value }) => invertedName(value)),
      'collection-editor': all('A3').flatMap(({ value }) => invertedName(value)),
      translator: all('A4').flatMap(({ value }) => invertedName(value)),
      'container-title': journal,
      'container-title-short': short === journal ? undefined : short,
      'collection-title': first('T3') ?? (whole ? first('T2') : undefined),
      publisher: first('PB'),
      'publisher-place': first('CY', 'PP'),
      volume: first('VL'),
      issue: first('IS', ...(periodical ? ['M1', 'CP'] : [])),
      page: whole && !page?.includes('-') ? undefined : page ?? (periodical ? first('C7') : undefined),
      'number-of-pages': whole && !page?.includes('-') ? page : undefined,
      // EndNote puts the day of electronic publication there for articles.
      edition: periodical ? undefined : first('ET'),
      genre: type === 'thesis' || type === 'report' ? first('M3') : undefined,
      issued: fullestDate(years.length > 0 ? [...years, ...dates] : dates),
      accessed: readFileDate(first('Y2') ?? ''),
      language: all('LA').length === 0 ? undefined : languageOf(first('LA') ?? ''),
      ISSN: issn,
      URL: first('UR', 'LK', 'L2')?.split('\n')[0],
    },
    claimed: [...dois(all('DO')), ...isbns, ...looseNumbers(all('AN', 'C2', 'ID', 'M1', 'M2', 'M3', 'N1', 'UR', 'LK', 'U1', 'U2'), 'AN', first('DB', 'DP'))],
    problems: [
      ...entry.problems,
      ...(kind === undefined ? [{ line: entry.line, message: 'This entry has no TY line that says what it is.' }] : RIS_TYPES.has(kind) ? [] : [{ line: entry.line, message: `“${kind.slice(0, 20)}” is no type of RIS.` }]),
      ...(entry.closed ? [] : [{ line: entry.fields.at(-1)?.line ?? entry.line, message: 'This entry has no ER line at its end.' }]),
      ...(title === undefined ? [{ line: entry.line, message: 'This entry has no title.' }] : []),
    ],
  }
}

const dois = (fields: readonly TaggedField[]): Claimed[] => fields.map(({ value, line }) => ({ kind: 'doi', value, line }))

function pages(first: string | undefined, last: string | undefined): string | undefined {
  if (first === undefined || last === undefined || last === first || /[-–]/.test(first)) return first ?? last
  return `${first}-${last}`
}
