import { IDENTIFIERS } from '../../csl'
import { readFileDate } from '../dates'
import { readingOf, type EntryReading, type Stretch } from '../entry'
import { issnIn } from '../issn'
import { languageOf } from '../languages'
import { notedNumbers } from '../loose'
import type { Claimed, FileReading, RecordDate, RecordType } from '../record'
import { bibtexBlocks } from './cut'
import { inherited } from './crossref'
import { fieldsOf, type BibtexField, type BibtexFields } from './fields'
import { bibtexNames } from './names'
import { fromTex, verbatim } from './tex'

interface BibtexEntry extends BibtexFields, Stretch {
  readonly kind: string
  readonly line: number
  readonly lineAt: (at: number) => number
}

/** BibTeX (Patashnik: BibTeXing) and the fields of BibLaTeX that programs mix in. */
export function readBibtex(text: string): FileReading {
  const { blocks, problems: unmatched } = bibtexBlocks(text)
  const problems = [...unmatched]
  const macros = new Map(MONTHS.map((month) => [month.slice(0, 3).toLowerCase(), month]))
  const entries: BibtexEntry[] = []
  for (const { kind, body, start, end, line } of blocks) {
    if (kind === 'comment' || kind === 'preamble') continue
    const inside = text.slice(body, end - 1)
    const read = fieldsOf(inside, macros)
    const lineAt = (at: number): number => line + (text.slice(start, body + at).match(/\r\n|\r|\n/g)?.length ?? 0)
    if (kind === 'string') for (const { name, value } of read.fields.values()) macros.set(name, value)
    if (kind === 'string') problems.push(...read.problems.map(({ at, message }) => ({ line: lineAt(at), message })))
    else entries.push({ ...read, kind, start, end, line, lineAt })
  }
  const parents = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]))
  return readingOf(text, entries.map((entry) => [entry, readEntry(entry, parents)] as const), problems)
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

function readEntry(entry: BibtexEntry, parents: ReadonlyMap<string, BibtexEntry>): EntryReading {
  const { fields, missing } = inherited(entry, parents)
  const first = (...names: readonly string[]): string | undefined => names.map((name) => fields.get(name)?.value).find((value) => value !== undefined && value.trim() !== '')
  const text = (...names: readonly string[]): string | undefined => fromTex(first(...names) ?? '')
  const withSubtitle = (title: string, subtitle: string): string | undefined => [text(title), text(subtitle)].filter(Boolean).join(': ')
  const type = typeOf(entry.kind, first)
  const part = type === 'chapter' || type === 'paper-conference' || type.startsWith('entry')
  const journal = withSubtitle('journaltitle', 'journalsubtitle') || text('journal')
  const book = withSubtitle('booktitle', 'booksubtitle')
  const title = withSubtitle('title', 'subtitle') || (part ? text('chapter') : '')
  const pages = text('pages', 'eid')?.replace(/\s*[–—]\s*/g, '-')
  const url = verbatim(first('url') ?? '') || /\\url\s*\{([^{}]*)\}|^\s*(https?:\S+)\s*$/.exec(first('howpublished') ?? '')?.slice(1).find(Boolean)
  return {
    csl: {
      type,
      title,
      'title-short': text('shorttitle'),
      author: bibtexNames(first('author') ?? ''),
      editor: bibtexNames(first('editor') ?? ''),
      translator: bibtexNames(first('translator') ?? ''),
      'container-title': journal || (type === 'book' ? undefined : book) || (type === 'webpage' ? text('organization') : undefined),
      'container-title-short': text('shortjournal'),
      'collection-title': text('series'),
      'collection-number': type.startsWith('article') || type === 'report' ? undefined : text('number'),
      publisher: text('publisher', 'institution', 'school', ...(type === 'webpage' ? [] : ['organization'])),
      'publisher-place': text('address', 'location'),
      volume: text('volume'),
      'number-of-volumes': text('volumes'),
      issue: type.startsWith('article') ? text('number', 'issue') : text('issue'),
      number: type === 'report' ? text('number') : undefined,
      page: type === 'book' && !pages?.includes('-') ? undefined : pages,
      'number-of-pages': text('pagetotal') || (type === 'book' && !pages?.includes('-') ? pages : undefined),
      'chapter-number': part && title !== text('chapter') ? text('chapter') : undefined,
      edition: text('edition'),
      version: text('version'),
      genre: text('type'),
      'event-title': withSubtitle('eventtitle', 'eventtitleaddon'),
      'event-place': text('venue'),
      issued: issuedOf(text('date') ?? '', text('year') ?? '', text('month') ?? '', text('day') ?? ''),
      accessed: readFileDate(text('urldate', 'lastchecked', 'lastaccessed') ?? ''),
      language: languageOf(text('langid', 'language') ?? ''),
      ISSN: issnIn(text('issn', 'eissn') ?? ''),
      URL: url,
    },
    claimed: claimedBy(fields, entry),
    problems: [
      ...entry.problems.map(({ at, message }) => ({ line: entry.lineAt(at), message })),
      ...(missing === null ? [] : [{ line: entry.lineAt(missing.at), message: `No entry of this file is called “${missing.value.trim().slice(0, 60)}”.` }]),
      ...(title === '' && book === '' ? [{ line: entry.line, message: 'This entry has no title.' }] : []),
    ],
  }
}

function claimedBy(fields: ReadonlyMap<string, BibtexField>, { lineAt }: BibtexEntry): Claimed[] {
  const own = IDENTIFIERS.flatMap((kind) => [kind, ...(ALSO[kind] ?? [])].map((name) => [kind, fields.get(name)] as const))
  const archive = fromTex(fields.get('eprinttype')?.value ?? fields.get('archiveprefix')?.value ?? '').toLowerCase()
  const eprint = archive === 'pubmed' ? ([['pmid', fields.get('eprint')]] as const) : archive === 'pmc' || archive === 'pubmedcentral' ? ([['pmcid', fields.get('eprint')]] as const) : []
  const note = fields.get('note')
  return [
    ...[...own, ...eprint].flatMap(([kind, field]) => (field === undefined ? [] : [{ kind, value: kind === 'isbn' ? fromTex(field.value).split(/[,;]|\s(?=97[89])/)[0] ?? '' : verbatim(field.value), line: lineAt(field.at) }])),
    ...(note === undefined ? [] : notedNumbers(fromTex(note.value), lineAt(note.at))),
  ]
}

const ALSO: Readonly<Record<string, readonly string[]>> = { pmcid: ['pmc'] }

/** BibLaTeX’s one field, else BibTeX’s two or three. */
const issuedOf = (date: string, year: string, month: string, day: string): RecordDate | undefined =>
  readFileDate(date) ?? readFileDate(/^\d{1,2}$/.test(month) ? [year, month, day].filter(Boolean).join('-') : `${day} ${month} ${year}`)

type First = (...names: readonly string[]) => string | undefined

function typeOf(kind: string, first: First): RecordType {
  const known = TYPES.get(kind)
  if (known !== undefined) return known
  if (/arxiv|biorxiv|medrxiv/i.test(`${first('archiveprefix', 'eprinttype') ?? ''} ${first('publisher') ?? ''}`)) return 'article'
  return first('url', 'howpublished') !== undefined && /https?:|\\url/.test(`${first('url') ?? ''}${first('howpublished') ?? ''}`) && first('doi') === undefined ? 'webpage' : 'document'
}

const TYPES: ReadonlyMap<string, RecordType> = new Map(
  Object.entries({
    article: 'article-journal', suppperiodical: 'article-journal', periodical: 'periodical', book: 'book', mvbook: 'book', collection: 'book', mvcollection: 'book', reference: 'book', proceedings: 'book', mvproceedings: 'book',
    inbook: 'chapter', bookinbook: 'chapter', suppbook: 'chapter', incollection: 'chapter', suppcollection: 'chapter', inreference: 'entry-encyclopedia', inproceedings: 'paper-conference', conference: 'paper-conference',
    techreport: 'report', report: 'report', phdthesis: 'thesis', mastersthesis: 'thesis', thesis: 'thesis', booklet: 'pamphlet', manual: 'document', unpublished: 'manuscript', online: 'webpage', electronic: 'webpage', www: 'webpage', webpage: 'webpage',
    dataset: 'dataset', software: 'software', patent: 'patent', standard: 'standard', legislation: 'legislation', jurisdiction: 'legal_case', letter: 'personal_communication', newspaper: 'article-newspaper', magazine: 'article-magazine', preprint: 'article',
  } as const satisfies Record<string, RecordType>),
)
