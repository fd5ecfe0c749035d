import { readFileDate } from './dates'
import { readingOf, type EntryReading } from './entry'
import { issnIn } from './issn'
import { languageOf } from './languages'
import { pubmedName } from './names'
import type { Claimed, FileReading, RecordName } from './record'
import { fieldsOf, taggedEntries, type TaggedEntry, type TaggedField } from './tagged'

/** PubMed’s own format, as its “Citation manager” saves it (NLM: MEDLINE®PubMed® XML and data element descriptions). */
export function readNbib(text: string): FileReading {
  const { entries, problems } = taggedEntries(text, { field: /^([A-Z]{1,4}) {0,3}- ?(.*)$/, opens: ['PMID'], once: ['OWN', 'STAT', 'TI', 'JT', 'DP'], continues: (line) => /^\s{2}/.test(line) })
  return readingOf(text, entries.map((entry) => [entry, readEntry(entry)] as const), problems)
}

function readEntry(entry: TaggedEntry): EntryReading {
  const { all, first } = fieldsOf(entry)
  const kinds = all('PT').map(({ value }) => value.toLowerCase())
  const book = all('BTI').at(0)?.value
  const chapter = book !== undefined && first('TI') !== undefined
  const title = first('TI') ?? book ?? first('TT')
  const pages = first('PG')
  const problems = [
    ...entry.problems,
    ...(title === undefined ? [{ line: entry.line, message: 'This entry has no title.' }] : []),
  ]
  return {
    csl: {
      type: chapter ? 'chapter' : book !== undefined ? 'book' : kinds.includes('preprint') ? 'article' : kinds.includes('dataset') ? 'dataset' : first('JT', 'TA') === undefined && kinds.includes('book') ? 'book' : 'article-journal',
      title: titleOf(title),
      author: people(all('FAU', 'AU', 'CN')),
      editor: people(all('FED', 'ED')),
      'container-title': chapter ? titleOf(book) : first('JT', 'TA'),
      'container-title-short': first('JT') === undefined ? undefined : first('TA'),
      'collection-title': titleOf(first('CTI')),
      'original-title': first('TI') === undefined ? undefined : titleOf(first('TT')),
      publisher: first('PB'),
      'publisher-place': first('PL')?.replace(/^Not Available$/i, ''),
      volume: first('VI'),
      issue: first('IP'),
      page: pages,
      edition: first('EN'),
      issued: readFileDate(first('DP', 'DEP', 'DA') ?? ''),
      language: all('LA').at(0) && languageOf(all('LA')[0]?.value ?? ''),
      ISSN: [...all('IS')].sort((a, b) => rank(a) - rank(b)).map(({ value }) => issnIn(value)).find((issn) => issn !== undefined),
      URL: first('URL', '4099'),
    },
    claimed: [...numbers(all('PMID'), 'pmid'), ...numbers(all('PMC'), 'pmcid'), ...numbers(all('ISBN'), 'isbn'), ...all('LID', 'AID').flatMap(doi), ...all('SI').flatMap(trial)],
    problems,
  }
}

/** The printed journal’s number first; that which links both is neither’s own. */
const rank = ({ value }: TaggedField): number => (/linking/i.test(value) ? 2 : /electronic/i.test(value) ? 1 : 0)

/** NLM closes every title; a title that asks or exclaims keeps its own mark. */
const titleOf = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ').replace(/(?<!\.)\.$/, '')

const numbers = (fields: readonly TaggedField[], kind: Claimed['kind']): Claimed[] => fields.map(({ value, line }) => ({ kind, value, line }))

/** `10.1000/182 [doi]`: the same fields hold publishers’ item numbers. */
function doi({ value, line }: TaggedField): Claimed[] {
  const printed = /^(.*\S)\s*\[doi\]$/i.exec(value)?.[1]
  return printed === undefined ? [] : [{ kind: 'doi', value: printed, line }]
}

function trial({ value, line }: TaggedField): Claimed[] {
  const printed = /^ClinicalTrials\.gov\/(.+)$/i.exec(value)?.[1]
  return printed === undefined ? [] : [{ kind: 'nct', value: printed, line }]
}

/** In file order: a full name stands before the short form of the same, which old entries have alone. */
function people(fields: readonly TaggedField[]): RecordName[] {
  return fields.flatMap(({ tag, value }, index): RecordName[] => {
    if (tag === 'CN') return [{ literal: value.replace(/\s+/g, ' ') }]
    const short = tag === 'AU' || tag === 'ED'
    return short && fields[index - 1]?.tag === `F${tag}` ? [] : [pubmedName(value)]
  })
}
