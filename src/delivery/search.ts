import type { Question } from '../domain/search/question'
import { rankOf } from '../domain/search/rank'
import type { Searched, SearchedPart } from '../domain/search/searched'
import { pageOf, type Page } from './store'

/** What is known of a text that has all words of a question, before it is read. */
export interface Candidate extends Pick<Searched, 'title' | 'lead'> {
  readonly subject: string
  readonly firstPublishedAt: string
}

/** [rank, firstPublishedAt, subject] */
export type SearchPosition = readonly [number, string, string]

/** So many are ranked: a page of a search costs no more, however many texts have its words. */
export const MOST_RANKED = 500

/** Finds texts that have all words of the question in one part of them, newest first. */
type Find = (part: SearchedPart, most: number) => Promise<readonly Candidate[]>

/**
 * A page of what answers a question, best first, of equals the newest. Where more texts have its words than are ranked, those that have them all in
 * the title come first, then those in the lead, then the newest (docs/decisions/0020-search.md).
 */
export async function ranked(question: Question, find: Find, after: SearchPosition | null, first: number): Promise<Page<Candidate, SearchPosition>> {
  const position = (candidate: Candidate): SearchPosition => [rankOf(candidate, question), candidate.firstPublishedAt, candidate.subject]
  const places = (await candidates(find)).map((candidate) => ({ candidate, position: position(candidate) })).sort((a, b) => bestFirst(a.position, b.position))
  const page = pageOf(places.filter((place) => after === null || bestFirst(place.position, after) > 0), first, (place) => place.position)
  return { ...page, entries: page.entries.map(({ entry: { candidate }, position: at }) => ({ entry: candidate, position: at })) }
}

async function candidates(find: Find): Promise<readonly Candidate[]> {
  const anywhere = await find('anywhere', MOST_RANKED + 1)
  if (anywhere.length <= MOST_RANKED) return anywhere
  const best = [...(await find('title', MOST_RANKED)), ...(await find('lead', MOST_RANKED)), ...anywhere]
  return [...new Map(best.map((candidate) => [candidate.subject, candidate])).values()].slice(0, MOST_RANKED)
}

const bestFirst = (a: SearchPosition, b: SearchPosition): number => b[0] - a[0] || compare(b[1], a[1]) || compare(b[2], a[2])
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
