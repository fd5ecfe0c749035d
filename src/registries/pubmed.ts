import { normalizeDoi, normalizeIsbn, normalizePmcid, normalizePmid } from '../domain/references/identifiers'
import { ET_AL, type CslItem, type CslName, type Identifiers } from '../domain/references/csl'
import type { Notice } from '../domain/references/notices'
import type { LookUp, RegisteredWork } from '../domain/references/registered'
import { ask, type Service } from './ask'
import { dayOfParts } from './day'
import { filled } from './filled'
import { at, elementsOf, readXml, textAt, type Element } from './xml'

/** A work at PubMed, by NCBI's E-utilities (efetch, as PubMed XML). */
export async function atPubmed(service: Service, base: string, asking: Readonly<Record<string, string>>, pmid: string): Promise<LookUp> {
  const url = new URL('efetch.fcgi', base)
  for (const [name, value] of Object.entries({ db: 'pubmed', id: pmid, retmode: 'xml', ...asking })) url.searchParams.set(name, value)
  const answer = await ask(service, url)
  if (answer.type !== 'body') return answer
  const set = readXml(answer.text)
  if (set?.name !== 'PubmedArticleSet') return { type: 'unknown', reason: 'answered with what can’t be read' }
  // A number that nobody has gets an empty set.
  const [entry] = elementsOf(set).filter(({ name }) => name === 'PubmedArticle' || name === 'PubmedBookArticle')
  if (entry === undefined) return { type: 'not-found' }
  const work = entry.name === 'PubmedArticle' ? article(entry) : bookArticle(entry)
  return work.identifiers.pmid === pmid ? { type: 'found', work } : { type: 'unknown', reason: 'answered with another work' }
}

function article(entry: Element): RegisteredWork {
  const [citation, about, issue] = [at(entry, 'MedlineCitation')[0] ?? entry, at(entry, 'MedlineCitation', 'Article')[0] ?? entry, at(entry, 'MedlineCitation', 'Article', 'Journal', 'JournalIssue')[0] ?? entry]
  const csl: CslItem = {
    type: 'article-journal',
    ...filled({
      title: titleIn(about, 'ArticleTitle'),
      author: authorsIn(about),
      'container-title': textAt(citation, 'MedlineJournalInfo', 'MedlineTA') || textAt(about, 'Journal', 'Title'),
      volume: textAt(issue, 'Volume'),
      issue: textAt(issue, 'Issue'),
      page: textAt(about, 'Pagination', 'MedlinePgn'),
      issued: dateIn(issue),
    }),
  }
  const doi = elementsOf(about, 'ELocationID').find(({ attributes: { EIdType, ValidYN } }) => EIdType === 'doi' && ValidYN !== 'N')
  return { csl, identifiers: { ...filled({ doi: doi && normalizeDoi(textAt(doi)) }), ...identifiersIn(citation, at(entry, 'PubmedData')) }, notices: noticesIn(citation) }
}

/** Books of the NCBI Bookshelf, and their chapters. */
function bookArticle(entry: Element): RegisteredWork {
  const [document = entry] = at(entry, 'BookDocument')
  const [book = entry] = at(document, 'Book')
  const chapter = titleIn(document, 'ArticleTitle')
  const csl: CslItem = {
    type: chapter === '' ? 'book' : 'chapter',
    ...filled({
      title: chapter || titleIn(book, 'BookTitle'),
      author: authorsIn(chapter === '' ? book : document),
      'container-title': chapter === '' ? '' : titleIn(book, 'BookTitle'),
      publisher: textAt(book, 'Publisher', 'PublisherName'),
      'publisher-place': textAt(book, 'Publisher', 'PublisherLocation'),
      issued: dateIn(book),
    }),
  }
  const isbn = chapter === '' ? normalizeIsbn(textAt(book, 'Isbn')) : null
  return { csl, identifiers: { ...filled({ isbn }), ...identifiersIn(document, [document]) }, notices: noticesIn(document) }
}

/** Of the work itself: the lists within its references name other works. */
function identifiersIn(named: Element, lists: readonly Element[]): Identifiers {
  const ids = lists.flatMap((one) => at(one, 'ArticleIdList', 'ArticleId'))
  const ofType = (type: string, normalize: (text: string) => string | null) => ids.flatMap((id) => (id.attributes['IdType'] === type ? (normalize(textAt(id)) ?? []) : []))[0]
  return filled({ doi: ofType('doi', normalizeDoi), pmid: normalizePmid(textAt(named, 'PMID')), pmcid: ofType('pmc', normalizePmcid) })
}

/** PubMed ends each title with a full stop that is not the title's. */
const titleIn = (element: Element, name: string): string => textAt(element, name).replace(/(?<!\.)\.$/, '')

function authorsIn(about: Element): CslName[] {
  const lists = elementsOf(about, 'AuthorList').filter(({ attributes }) => attributes['Type'] !== 'editors')
  const names = lists.flatMap((list) => elementsOf(list, 'Author')).filter(({ attributes }) => attributes['ValidYN'] !== 'N').flatMap(toName)
  return lists.some(({ attributes }) => attributes['CompleteYN'] === 'N') ? [...names, ET_AL] : names
}

function toName(author: Element): CslName[] {
  const [family, group] = [textAt(author, 'LastName'), textAt(author, 'CollectiveName').replace(/\.$/, '')]
  if (family === '') return group === '' ? [] : [{ literal: group }]
  const given = [textAt(author, 'ForeName') || textAt(author, 'Initials'), textAt(author, 'Suffix')].filter(Boolean).join(' ')
  return [given === '' ? { family } : { family, given }]
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** “Jan”, “January” and “01”. */
function monthOf(text: string): number | undefined {
  const number = /^\d+$/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1
  return number >= 1 && number <= 12 ? number : undefined
}

/** Year, and month and day where they are told; of a span, as in “1998 Dec-1999 Jan”, the first year. */
function dateIn(element: Element): CslItem['issued'] | null {
  const [date] = elementsOf(element, 'PubDate')
  if (date === undefined) return null
  const year = /\d{4}/.exec(textAt(date, 'Year') || textAt(date, 'MedlineDate'))?.[0]
  if (year === undefined) return null
  const [month, day] = [monthOf(textAt(date, 'Month')), Number(textAt(date, 'Day'))]
  return { 'date-parts': [[Number(year), ...(month === undefined ? [] : [month, ...(day > 0 ? [day] : [])])]] }
}

/** `RefType` by its side: what ends in “In” is about this work, what ends in “Of” or “For” is what this work says about another. */
const ABOUT_THIS: Readonly<Record<string, Notice['type']>> = {
  RetractionIn: 'retraction',
  RetractedandRepublishedIn: 'retraction',
  PartialRetractionIn: 'expression-of-concern',
  ExpressionOfConcernIn: 'expression-of-concern',
  ErratumIn: 'correction',
  CorrectedandRepublishedIn: 'correction',
}

function noticesIn(citation: Element): Notice[] {
  const notices = at(citation, 'CommentsCorrectionsList', 'CommentsCorrections').flatMap((one): Notice[] => {
    const type = ABOUT_THIS[one.attributes['RefType'] ?? '']
    const [source, pmid] = [textAt(one, 'RefSource'), textAt(one, 'PMID')]
    return type === undefined ? [] : [{ type, on: dayIn(source), where: [source, pmid === '' ? '' : `PMID ${pmid}`].filter(Boolean).join(' '), by: 'PubMed' }]
  })
  const marked = [...at(citation, 'Article', 'PublicationTypeList', 'PublicationType'), ...elementsOf(citation, 'PublicationType')].some((type) => textAt(type) === 'Retracted Publication')
  return marked && !notices.some(({ type }) => type === 'retraction') ? [...notices, { type: 'retraction', on: '', where: 'the publication type', by: 'PubMed' }] : notices
}

/** The day of a journal's issue in a printed reference: “J Sleep Res. 2019 Mar 7;28(2):e12345”. */
function dayIn(reference: string): string {
  const [, year, month, day] = /\b((?:19|20)\d\d) (\w{3,9}) (\d{1,2})(?=[;.:]|$)/.exec(reference) ?? []
  return dayOfParts([year === undefined ? undefined : Number(year), monthOf(month ?? ''), day === undefined ? undefined : Number(day)])
}
