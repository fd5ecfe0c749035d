import { pubmedRecords, type PubmedRecord } from '../documents/references/pubmedXml'
import { all, words, wordsIn, type XmlElement } from '../documents/references/xmlTree'
import { CSL_TYPES, type CslItem, type CslName, type CslType, type Identifiers } from '../domain/references/csl'
import { readFileDate } from '../domain/references/files/dates'
import { finishedRecord } from '../domain/references/files/entry'
import type { CslRecord, RecordName } from '../domain/references/files/record'
import type { Notice } from '../domain/references/notices'
import type { LookUp, RegisteredWork } from '../domain/references/registered'
import { ask, type Service } from './ask'
import { dayOfParts } from './day'
import { filled } from './filled'

/** So many numbers E-utilities take in one GET. */
export const MOST_PMIDS = 200

/** Works at PubMed, by NCBI's E-utilities (efetch, as PubMed XML), in one request. */
export async function atPubmed(service: Service, base: string, asking: Readonly<Record<string, string>>, pmids: readonly string[]): Promise<Map<string, LookUp>> {
  const url = new URL('efetch.fcgi', base)
  for (const [name, value] of Object.entries({ db: 'pubmed', id: pmids.join(), retmode: 'xml', ...asking })) url.searchParams.set(name, value)
  const answer = await ask(service, url)
  if (answer.type !== 'body') return forEach(pmids, () => (answer.type === 'not-found' ? answer : { type: 'unknown', reason: answer.reason }))
  const { records, problems } = pubmedRecords(answer.text, pmids.length)
  const works = new Map(records.map(toWork).map((work) => [work.identifiers.pmid, work]))
  // A number that nobody has is absent from the set. So is a record that was lost, or that another was sent for.
  const reason = problems.length > 0 || !isSet(answer.text, records) ? 'answered with what can’t be read' : [...works.keys()].every((pmid) => pmid !== undefined && pmids.includes(pmid)) ? null : 'answered with another work'
  const absent: LookUp = reason === null ? { type: 'not-found' } : { type: 'unknown', reason }
  return forEach(pmids, (pmid) => {
    const work = works.get(pmid)
    return work === undefined ? absent : { type: 'found', work }
  })
}

const forEach = (pmids: readonly string[], answer: (pmid: string) => LookUp): Map<string, LookUp> => new Map(pmids.map((pmid) => [pmid, answer(pmid)]))

/** Whether there is nothing but records in a whole set. */
function isSet(text: string, records: readonly PubmedRecord[]): boolean {
  const ends = [0, ...records.map(({ stretch }) => stretch.end)]
  const between = ends.map((end, index) => text.slice(end, records[index]?.stretch.start)).join('')
  return /^\uFEFF?\s*(?:<\?xml[^<>]*>\s*)?(?:<!DOCTYPE[^<>]*>\s*)?<PubmedArticleSet(?:\s[^<>]*)?(?:\/>|>\s*<\/PubmedArticleSet>)\s*$/.test(between)
}

function toWork({ whole, reading }: PubmedRecord): RegisteredWork {
  const { csl, identifiers } = finishedRecord(reading)
  const [citation = whole] = [...all(whole, 'MedlineCitation'), ...all(whole, 'BookDocument')]
  return { csl: ofSource(csl), identifiers: ownOf(csl, identifiers), notices: noticesIn(citation) }
}

/** What a source of ours holds of a record. Journals are called as NLM calls them, and their publishers are no part of a reference. */
function ofSource(record: CslRecord): CslItem {
  const type = CSL_TYPES.find((one) => one === record.type) ?? ('document' satisfies CslType)
  const issued = record.issued?.['date-parts']?.[0]
  return {
    type,
    ...filled({
      title: record.title,
      author: record.author?.flatMap(toName),
      'container-title': record['container-title-short'] ?? record['container-title'],
      ...(type !== 'article-journal' && { publisher: record.publisher, 'publisher-place': record['publisher-place'] }),
      volume: record.volume, issue: record.issue, page: record.page, edition: record.edition,
      issued: issued === undefined ? null : { 'date-parts': [issued] as const },
    }),
  }
}

function toName({ family, given, suffix, literal }: RecordName): CslName[] {
  if (family === undefined) return literal === undefined ? [] : [{ literal }]
  const first = [given, suffix].filter(Boolean).join(' ')
  return [first === '' ? { family } : { family, given: first }]
}

/** Numbers of the work itself: a trial has many papers, and a chapter lies in a book that has a number. */
const ownOf = ({ type }: CslRecord, { doi, pmid, pmcid, isbn }: Identifiers): Identifiers => filled({ doi, pmid, pmcid, isbn: type === 'book' ? isbn : null })

/** `RefType` by its side: what ends in “In” is about this work, what ends in “Of” or “For” is what this work says about another. */
const ABOUT_THIS: Readonly<Record<string, Notice['type']>> = {
  RetractionIn: 'retraction',
  RetractedandRepublishedIn: 'retraction',
  PartialRetractionIn: 'expression-of-concern',
  ExpressionOfConcernIn: 'expression-of-concern',
  ErratumIn: 'correction',
  CorrectedandRepublishedIn: 'correction',
}

function noticesIn(citation: XmlElement): Notice[] {
  const notices = all(citation, 'CommentsCorrectionsList', 'CommentsCorrections').flatMap((one): Notice[] => {
    const type = ABOUT_THIS[one.attributes['RefType'] ?? '']
    const [source, pmid] = [words(one, 'RefSource'), words(one, 'PMID')]
    return type === undefined ? [] : [{ type, on: dayIn(source), where: [source, pmid === '' ? '' : `PMID ${pmid}`].filter(Boolean).join(' '), by: 'PubMed' }]
  })
  const marked = [...all(citation, 'Article', 'PublicationTypeList', 'PublicationType'), ...all(citation, 'PublicationType')].some((type) => wordsIn(type) === 'Retracted Publication')
  return marked && !notices.some(({ type }) => type === 'retraction') ? [...notices, { type: 'retraction', on: '', where: 'the publication type', by: 'PubMed' }] : notices
}

/** The day of a journal's issue in a printed reference: “J Sleep Res. 2019 Mar 7;28(2):e12345”. */
function dayIn(reference: string): string {
  const [written = ''] = /\b(?:19|20)\d\d \w{3,9} \d{1,2}(?=[;.:]|$)/.exec(reference) ?? []
  return dayOfParts(readFileDate(written)?.['date-parts']?.[0] ?? [])
}
