import { fullestDate, readFileDate } from './dates'
import { readingOf, type EntryReading } from './entry'
import { languageOf } from './languages'
import { looseNumbers, serialNumbers } from './loose'
import { referName } from './names'
import type { FileReading, RecordType } from './record'
import { fieldsOf, taggedEntries, type TaggedEntry } from './tagged'

/** EndNote’s tagged format, a child of Unix `refer`. */
export function readEnw(text: string): FileReading {
  const { entries, problems } = taggedEntries(text, { field: /^%([0-9A-Z!#$&()*+<=>?@[\\\]^~])(?:\s(.*))?$/, opens: ['0'], once: ['T', 'A', 'D'], continues: (_line, tag, afterBlank) => tag === 'X' || tag === 'Z' || (!afterBlank && WRAPS.includes(tag)) })
  return readingOf(text, entries.map((entry) => [entry, readEntry(entry)] as const), problems)
}

const WRAPS = ['T', 'B', 'J', 'S', 'I', 'K', 'U', '@', '+', '!']

function readEntry(entry: TaggedEntry): EntryReading {
  const { all, first } = fieldsOf(entry)
  const named = first('0')
  const type = typeOf(named) ?? (first('J') === undefined ? (first('B') === undefined ? 'document' : 'chapter') : 'article-journal')
  const journal = first('J')
  const container = type.startsWith('article') ? (journal ?? first('B')) : (first('B') ?? journal)
  const whole = type === 'book'
  const pages = first('P')
  const year = first('D')
  const title = first('T')
  const { issn, isbns } = serialNumbers(all('@'))
  return {
    csl: {
      type,
      title,
      'title-short': first('!'),
      author: all('A').flatMap(({ value }) => referName(value)),
      editor: all('E').flatMap(({ value }) => referName(value)),
      'collection-editor': all('Y').flatMap(({ value }) => referName(value)),
      translator: all('?').flatMap(({ value }) => referName(value)),
      'container-title': whole ? undefined : container,
      'container-title-short': first('O'),
      'collection-title': first('S') ?? (whole ? first('B') : undefined),
      publisher: first('I'),
      'publisher-place': first('C'),
      volume: first('V'),
      issue: first('N'),
      page: whole && !/[-–]/.test(pages ?? '') ? undefined : pages,
      'number-of-pages': whole && !/[-–]/.test(pages ?? '') ? pages : undefined,
      'number-of-volumes': first('6'),
      edition: type.startsWith('article') ? undefined : first('7'),
      genre: type === 'thesis' || type === 'report' ? first('9') : undefined,
      issued: fullestDate([year ?? '', ...all('8').map(({ value }) => (/\d{4}/.test(value) ? value : `${value} ${year ?? ''}`))].filter((value) => value !== '')),
      accessed: readFileDate(first('[') ?? ''),
      language: all('G').length === 0 ? undefined : languageOf(first('G') ?? ''),
      ISSN: issn,
      URL: first('U')?.split('\n')[0],
    },
    claimed: [...all('R').map(({ value, line }) => ({ kind: 'doi' as const, value, line })), ...isbns, ...looseNumbers(all('M', '2', 'Z', 'U', 'L'), 'M', first('~', 'W'))],
    problems: [
      ...entry.problems,
      ...(named !== undefined && typeOf(named) === undefined ? [{ line: entry.line, message: `“${named.slice(0, 40)}” is no type of EndNote.` }] : []),
      ...(title === undefined ? [{ line: entry.line, message: 'This entry has no title.' }] : []),
    ],
  }
}

/** Names of reference types in EndNote; those that begin alike are of a kind. */
const TYPES: readonly (readonly [RegExp, RecordType])[] = [
  [/^(?:electronic |online |conference )?(?:journal )?article$/i, 'article-journal'], [/^magazine/i, 'article-magazine'], [/^newspaper/i, 'article-newspaper'], [/^preprint/i, 'article'],
  [/^(?:electronic )?book section/i, 'chapter'], [/^(?:edited |electronic )?book$/i, 'book'], [/^serial/i, 'book'], [/^catalog/i, 'book'], [/^classical work/i, 'classic'], [/^encyclop/i, 'entry-encyclopedia'], [/^dictionary/i, 'entry-dictionary'],
  [/^conference (?:paper|proceedings)/i, 'paper-conference'], [/^(?:report|government document|grant)/i, 'report'], [/^thesis/i, 'thesis'], [/^pamphlet/i, 'pamphlet'], [/^(?:manuscript|unpublished work|ancient text)/i, 'manuscript'],
  [/^(?:web page|online multimedia)/i, 'webpage'], [/^blog/i, 'post-weblog'], [/^personal communication/i, 'personal_communication'], [/^(?:dataset|online database|aggregated database)/i, 'dataset'], [/^computer program/i, 'software'],
  [/^legal rule/i, 'regulation'], [/^statute/i, 'legislation'], [/^bill/i, 'bill'], [/^case/i, 'legal_case'], [/^hearing/i, 'hearing'], [/^standard/i, 'standard'], [/^patent/i, 'patent'], [/^(?:film|audiovisual)/i, 'motion_picture'],
  [/^music/i, 'musical_score'], [/^map/i, 'map'], [/^(?:artwork|image)/i, 'graphic'], [/^(?:figure|chart|equation)/i, 'figure'], [/^interview/i, 'interview'], [/^generic/i, 'document'],
]

const typeOf = (name = ''): RecordType | undefined => TYPES.find(([pattern]) => pattern.test(name))?.[1]
