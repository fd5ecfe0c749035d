import { ET_AL } from '../../domain/references/csl'
import { readFileDate } from '../../domain/references/files/dates'
import { readingOf, type EntryReading, type Stretch } from '../../domain/references/files/entry'
import { issnIn } from '../../domain/references/files/issn'
import { languageOf } from '../../domain/references/files/languages'
import { lineCounter } from '../../domain/references/files/lines'
import { person } from '../../domain/references/files/names'
import type { Claimed, FileProblem, FileReading, RecordName } from '../../domain/references/files/record'
import { all, first, words, wordsIn, xmlTree, type XmlElement } from './xmlTree'

/** PubMed’s XML as an exported file: articles and books (NLM: MEDLINE®PubMed® XML element descriptions; pubmed_250101.dtd). */
export function readPubmedXml(text: string): FileReading {
  const { records, problems } = pubmedRecords(text)
  if (records.length === 0 && problems.length === 0) problems.push({ line: 1, message: 'The file holds no PubmedArticle and no PubmedBookArticle.' })
  if (/<!ENTITY/i.test(text.slice(0, 10_000))) problems.push({ line: 1, message: 'The file defines entities of its own. They were not expanded.' })
  return readingOf(text, records.map(({ stretch, reading }) => [stretch, reading] as const), problems)
}

export interface PubmedRecord {
  readonly stretch: Stretch
  /** PubmedArticle or PubmedBookArticle. */
  readonly whole: XmlElement
  readonly reading: EntryReading
}

/** The first records of a set that could be read, and a problem for each of the others. */
export function pubmedRecords(text: string, most = Infinity): { readonly records: readonly PubmedRecord[]; readonly problems: FileProblem[] } {
  const lineAt = lineCounter(text)
  const records: PubmedRecord[] = []
  const problems: FileProblem[] = []
  for (const { kind, closed, ...stretch } of cut(text)) {
    if (records.length + problems.length === most) break
    const line = lineAt(stretch.start)
    const xml = xmlTree(text.slice(stretch.start, stretch.end))
    const record = xml === null ? undefined : kind === 'PubmedArticle' ? first(xml.root, kind, 'MedlineCitation', 'Article') : first(xml.root, kind, 'BookDocument')
    const whole = xml === null ? undefined : first(xml.root, kind)
    const [unclosed] = xml?.unclosed ?? []
    if (record === undefined || whole === undefined) problems.push({ line, message: `This ${kind} holds no record that could be read.` })
    else if (!closed || unclosed !== undefined) problems.push({ line, message: `This ${kind} has no end${unclosed === undefined || unclosed === kind ? '' : ` of ${unclosed}`}, and was left out.` })
    else records.push({ stretch, whole, reading: (kind === 'PubmedArticle' ? article : book)(whole, record, line) })
  }
  return { records, problems }
}

type Kind = 'PubmedArticle' | 'PubmedBookArticle'

const TAG = /<(\/?)(PubmedArticle|PubmedBookArticle)(?=[\s/>])[^<>]*>|<!--[\s\S]*?(?:-->|$)/g

interface Cut extends Stretch {
  readonly kind: Kind
  readonly closed: boolean
}

/** Cuts a set into its records by their own tags: one that never closes ends where the next begins. */
function* cut(text: string): Generator<Cut> {
  let open: { readonly kind: Kind; readonly start: number } | null = null
  for (const { index, 0: tag, 1: slash, 2: name } of text.matchAll(TAG)) {
    if (name !== 'PubmedArticle' && name !== 'PubmedBookArticle') continue
    if (open !== null) yield slash === '/' && name === open.kind ? { ...open, end: index + tag.length, closed: true } : { ...open, end: index, closed: false }
    open = slash === '/' ? null : { kind: name, start: index }
  }
  if (open !== null) yield { ...open, end: text.length, closed: false }
}

function article(whole: XmlElement, record: XmlElement, line: number): EntryReading {
  const citation = first(whole, 'MedlineCitation') ?? whole
  const journal = first(record, 'Journal') ?? record
  const kinds = all(record, 'PublicationTypeList', 'PublicationType').map((kind) => wordsIn(kind).toLowerCase())
  const title = words(record, 'ArticleTitle') || words(record, 'VernacularTitle')
  return {
    csl: {
      type: kinds.includes('preprint') ? 'article' : kinds.includes('dataset') ? 'dataset' : 'article-journal',
      title: withoutStop(title),
      'original-title': words(record, 'ArticleTitle') === '' ? undefined : withoutStop(words(record, 'VernacularTitle')),
      author: authors(all(record, 'AuthorList')),
      editor: editors(all(record, 'AuthorList')),
      'container-title': words(journal, 'Title') || words(citation, 'MedlineJournalInfo', 'MedlineTA'),
      'container-title-short': words(citation, 'MedlineJournalInfo', 'MedlineTA') || words(journal, 'ISOAbbreviation'),
      'publisher-place': words(citation, 'MedlineJournalInfo', 'Country'),
      volume: words(journal, 'JournalIssue', 'Volume'),
      issue: words(journal, 'JournalIssue', 'Issue'),
      page: pages(record),
      issued: dateOf(first(journal, 'JournalIssue', 'PubDate')) ?? dateOf(first(record, 'ArticleDate')),
      language: languageOf(words(record, 'Language')),
      ISSN: issnIn(words(journal, 'ISSN')) ?? issnIn(words(citation, 'MedlineJournalInfo', 'ISSNLinking')),
    },
    claimed: [
      { kind: 'pmid', value: words(citation, 'PMID'), line },
      ...all(record, 'ELocationID').filter(({ attributes }) => attributes.EIdType === 'doi' && attributes.ValidYN !== 'N').map((id) => ({ kind: 'doi' as const, value: wordsIn(id), line })),
      // References of the article have lists of their own, further down.
      ...listed(all(whole, 'PubmedData', 'ArticleIdList', 'ArticleId'), line),
      ...all(record, 'DataBankList', 'DataBank').filter((bank) => words(bank, 'DataBankName') === 'ClinicalTrials.gov').flatMap((bank) => all(bank, 'AccessionNumberList', 'AccessionNumber')).map((id) => ({ kind: 'nct' as const, value: wordsIn(id), line })),
    ],
    problems: untitled(title, line),
  }
}

function book(whole: XmlElement, record: XmlElement, line: number): EntryReading {
  const volume = first(record, 'Book') ?? record
  const title = words(record, 'ArticleTitle')
  const bookTitle = words(volume, 'BookTitle')
  const [own, ofBook] = [all(record, 'AuthorList'), all(volume, 'AuthorList')]
  return {
    csl: {
      type: title === '' ? 'book' : 'chapter',
      title: withoutStop(title || bookTitle),
      // Who wrote the book has not written each chapter.
      author: authors(title === '' ? [...own, ...ofBook] : own),
      editor: editors([...own, ...ofBook]),
      'container-title': title === '' ? undefined : withoutStop(bookTitle),
      'collection-title': withoutStop(words(volume, 'CollectionTitle')),
      publisher: words(volume, 'Publisher', 'PublisherName'),
      'publisher-place': words(volume, 'Publisher', 'PublisherLocation'),
      volume: words(volume, 'Volume'),
      'volume-title': words(volume, 'VolumeTitle'),
      edition: words(volume, 'Edition'),
      medium: words(volume, 'Medium'),
      page: pages(record),
      issued: dateOf(first(volume, 'PubDate')) ?? dateOf(first(record, 'ContributionDate')),
      language: languageOf(words(record, 'Language')),
    },
    claimed: [
      { kind: 'pmid', value: words(record, 'PMID'), line },
      ...all(volume, 'Isbn').map((id) => ({ kind: 'isbn' as const, value: wordsIn(id), line })),
      ...listed([...all(record, 'ArticleIdList', 'ArticleId'), ...all(whole, 'PubmedBookData', 'ArticleIdList', 'ArticleId')], line),
      // A chapter isn’t registered under its book’s number.
      ...(title === '' ? all(volume, 'ELocationID') : []).filter(({ attributes }) => attributes.EIdType === 'doi').map((id) => ({ kind: 'doi' as const, value: wordsIn(id), line })),
    ],
    problems: untitled(title || bookTitle, line),
  }
}

const untitled = (title: string, line: number): FileProblem[] => (title === '' ? [{ line, message: 'This record has no title.' }] : [])

/** NLM closes every title with a full stop. */
const withoutStop = (title: string): string => title.replace(/(?<!\.)\.$/, '')

const KINDS: Readonly<Record<string, Claimed['kind']>> = { pubmed: 'pmid', pmc: 'pmcid', doi: 'doi' }

const listed = (ids: readonly XmlElement[], line: number): Claimed[] =>
  ids.flatMap((id) => {
    const kind = KINDS[id.attributes.IdType ?? '']
    return kind === undefined ? [] : [{ kind, value: wordsIn(id), line }]
  })

function authors(lists: readonly XmlElement[]): RecordName[] {
  const own = lists.filter(({ attributes }) => attributes.Type !== 'editors')
  return own.some(({ attributes }) => attributes.CompleteYN === 'N') ? [...people(own), ET_AL] : people(own)
}

const editors = (lists: readonly XmlElement[]): RecordName[] => people(lists.filter(({ attributes }) => attributes.Type === 'editors'))

const people = (lists: readonly XmlElement[]): RecordName[] =>
  lists.flatMap((list) => all(list, 'Author')).filter(({ attributes }) => attributes.ValidYN !== 'N').flatMap((author) => {
    const group = words(author, 'CollectiveName')
    const family = words(author, 'LastName')
    if (group !== '') return [{ literal: group }]
    return family === '' ? [] : [person(family, words(author, 'ForeName') || words(author, 'Initials'), words(author, 'Suffix'))]
  })

function pages(record: XmlElement): string {
  const [start, end] = [words(record, 'Pagination', 'StartPage'), words(record, 'Pagination', 'EndPage')]
  return words(record, 'Pagination', 'MedlinePgn') || [start, end].filter((page) => page !== '').join('-')
}

const dateOf = (date: XmlElement | undefined) =>
  date === undefined ? undefined : readFileDate(words(date, 'MedlineDate') || [words(date, 'Year'), words(date, 'Month') || words(date, 'Season'), words(date, 'Day')].filter((part) => part !== '').join(/^\d+$/.test(words(date, 'Month')) ? '-' : ' '))
