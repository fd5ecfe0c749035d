import { z } from 'zod'
import { normalizeDoi, normalizeIsbn } from '../domain/references/identifiers'
import type { CslItem, CslName, CslType } from '../domain/references/csl'
import type { Notice } from '../domain/references/notices'
import type { LookUp, RegisteredWork } from '../domain/references/registered'
import { saysRetracted } from '../domain/references/mayBeSame'
import { ask, type Service } from './ask'
import { dayOfParts } from './day'
import { filled } from './filled'
import { plainText } from './plainText'

/** Crossref's REST API: single works, and lists, which have a slower pace. With a contact address requests come into its polite pool. */
export interface Crossref {
  readonly works: Service
  readonly lists: Service
  readonly base: string
  readonly contact: string | null
}

/** So many DOIs of a hundred characters still make an address that any server takes. */
export const MOST_DOIS = 50

/** Works by their DOIs: of several those in one list that a list can be asked for, and what it doesn't tell of by themselves. */
export async function atCrossref(crossref: Crossref, dois: readonly string[]): Promise<Map<string, LookUp>> {
  const listed = dois.filter((doi) => PLAIN.test(doi))
  const answers = listed.length < 2 ? new Map<string, LookUp>() : await list(crossref, listed)
  for (const doi of dois) {
    if (answers.has(doi)) continue
    const { answer, away } = await single(crossref, doi)
    // Whoever is away needs not be asked for each of the others.
    for (const one of away ? dois.filter((other) => !answers.has(other)) : [doi]) answers.set(one, answer)
  }
  return answers
}

/** A comma would end a filter, and of other signs there is no telling what a list makes of them. */
const PLAIN = /^10\.[\d.]+\/[\w.()/-]+$/

/**
 * /works?filter=doi:…,doi:…: filters of one name are joined by “or”. What is absent says nothing yet: a DOI that has moved to another is found
 * under its own address alone.
 */
async function list({ lists, base, contact }: Crossref, dois: readonly string[]): Promise<Map<string, LookUp>> {
  const url = new URL('works', base)
  url.searchParams.set('filter', dois.map((doi) => `doi:${doi}`).join())
  url.searchParams.set('rows', String(dois.length))
  if (contact !== null) url.searchParams.set('mailto', contact)
  const answer = await ask(lists, url)
  if (answer.type === 'unknown') return new Map(dois.map((doi) => [doi, { type: 'unknown', reason: answer.reason }]))
  const works = answer.type === 'body' ? messagesIn(answer.text, dois.length).map(toWork) : []
  return new Map(works.flatMap((work) => (dois.includes(work.identifiers.doi ?? '') ? [[work.identifiers.doi ?? '', { type: 'found', work }] as const] : [])))
}

async function single({ works, base, contact }: Crossref, doi: string): Promise<{ readonly answer: LookUp; readonly away: boolean }> {
  const url = new URL(`works/${encodeURIComponent(doi)}`, base)
  if (contact !== null) url.searchParams.set('mailto', contact)
  const answer = await ask(works, url)
  if (answer.type === 'unknown') return { answer: { type: 'unknown', reason: answer.reason }, away: answer.away }
  if (answer.type === 'not-found') return { answer, away: false }
  const message = messageIn(answer.text)
  return { answer: message === null ? { type: 'unknown', reason: 'answered with what can’t be read' } : { type: 'found', work: toWork(message) }, away: false }
}

const text = z.string().nullish().catch(null)
const texts = z.array(z.string()).catch([])
const date = z.object({ 'date-parts': z.tuple([z.array(z.number()).min(1)], z.unknown()) }).nullish().catch(null)
const updates = z.array(z.object({ DOI: z.string().catch(''), type: z.string().catch(''), source: text, updated: date })).catch([])
const name = z.object({ family: text, given: text, name: text, suffix: text })

/** Only the DOI has to be there; what else is absent or of another form is taken for not told. */
const message = z.object({
  DOI: z.string().transform((doi, context) => normalizeDoi(doi) ?? (context.addIssue('no DOI'), z.NEVER)),
  type: z.string().catch(''),
  title: texts, subtitle: texts, 'container-title': texts, ISBN: texts,
  author: z.array(name).catch([]),
  publisher: text, 'publisher-location': text, volume: text, issue: text, page: text, 'article-number': text, 'edition-number': text,
  'published-print': date, published: date, issued: date,
  'updated-by': updates, 'update-to': updates,
})
type Message = z.infer<typeof message>

const messageIn = (json: string): Message | null => z.object({ message }).safeParse(parsed(json)).data?.message ?? null

/** Those of a list that can be read, out of as many as were asked for. */
function messagesIn(json: string, most: number): Message[] {
  const items = z.object({ message: z.object({ items: z.custom<readonly unknown[]>(Array.isArray) }) }).safeParse(parsed(json)).data?.message.items ?? []
  return items.slice(0, most).flatMap((item) => message.safeParse(item).data ?? [])
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function toWork(given: Message): RegisteredWork {
  const type = TYPES.find(([pattern]) => pattern.test(given.type))?.[1] ?? 'document'
  const [title = '', subtitle = ''] = [given.title[0], given.subtitle[0]].map((words) => plainText(words ?? ''))
  const issued = given['published-print'] ?? given.published ?? given.issued
  const csl: CslItem = {
    type,
    ...filled({
      title: subtitle === '' || title.includes(subtitle) ? title : `${title.replace(/:$/, '')}: ${subtitle}`,
      author: given.author.flatMap(toName),
      'container-title': plainText(given['container-title'][0] ?? ''),
      // Of a journal its publisher is no part of a reference.
      ...(type !== 'article-journal' && { publisher: given.publisher, 'publisher-place': given['publisher-location'] }),
      volume: given.volume, issue: given.issue, page: given.page ?? given['article-number'], edition: given['edition-number'],
      issued: issued ? { 'date-parts': [issued['date-parts'][0].slice(0, 3)] as const } : null,
    }),
  }
  const isbn = type === 'book' ? given.ISBN.map(normalizeIsbn).find((one) => one !== null) : null
  return { csl, identifiers: filled({ doi: given.DOI, isbn }), notices: noticesIn(given) }
}

function toName({ family, given, name: group, suffix }: z.infer<typeof name>): CslName[] {
  if (!family) return group ? [{ literal: plainText(group) }] : []
  const first = [given, suffix].filter(Boolean).join(' ')
  return [first === '' ? { family } : { family, given: first }]
}

const TYPES: readonly (readonly [RegExp, CslType])[] = [
  [/^journal-article$/, 'article-journal'],
  [/^(?:book|monograph|edited-book|reference-book)$/, 'book'],
  [/^(?:book-(?:chapter|part|section|track)|reference-entry)$/, 'chapter'],
  [/^report/, 'report'],
  [/^proceedings-article$/, 'paper-conference'],
  [/^dissertation$/, 'thesis'],
  [/^dataset$/, 'dataset'],
]

/**
 * What was made known of this work. `updated-by` names the notices on it; `update-to` is on a notice and names the works it is about,
 * which are others, but for publishers that mark a work in its own record. A title may say it as well, unless it is the notice's.
 */
function noticesIn({ DOI, title, 'updated-by': by, 'update-to': to }: Message): Notice[] {
  const own = to.filter((update) => normalizeDoi(update.DOI) === DOI)
  const notices = [...by, ...own].flatMap(({ DOI: doi, type, source, updated }): Notice[] => {
    const known = noticeType(type)
    return known === null ? [] : [{ type: known, on: dayOfParts(updated?.['date-parts'][0] ?? []), where: doi === '' ? '' : `doi:${doi.toLowerCase()}`, by: source === 'retraction-watch' ? 'Retraction Watch' : 'Crossref' }]
  })
  const marked = own.length === to.length && saysRetracted(plainText(title[0] ?? '')) && !notices.some(({ type }) => type === 'retraction')
  return marked ? [...notices, { type: 'retraction', on: '', where: 'the title', by: 'Crossref' }] : notices
}

/** Crossref's types of update. What is new of it besides (a version, an edition) says nothing against this one. */
function noticeType(type: string): Notice['type'] | null {
  // Which part was taken back only people can tell: it is more than a correction, and may leave what a claim rests on.
  if (/^(?:partial[_-]retraction|expression[_-]of[_-]concern)$/.test(type)) return 'expression-of-concern'
  if (/^(?:correction|corrigendum|erratum|err|addendum|clarification)$/.test(type)) return 'correction'
  if (type === 'reinstatement') return 'reinstatement'
  return /retract|withdraw|remov/.test(type) ? 'retraction' : null
}
