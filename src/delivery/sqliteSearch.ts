import type { Question } from '../domain/search/question'
import type { SearchedPart } from '../domain/search/searched'
import type { Candidate } from './search'
import type { Within } from './store'

/** As the index gives it: words are lists as JSON. */
export interface FoundWords {
  readonly subject: string
  readonly at: string
  readonly title: string
  readonly lead: string
}

export const FIND_WORDS = 'SELECT s.subject, s.at, s.title, s.lead FROM publication_words w JOIN publication_searched s ON s.n = w.rowid WHERE w.publication_words MATCH ? ORDER BY w.rowid DESC LIMIT ?'

/** What FTS5 is asked (https://sqlite.org/fts5.html#full_text_query_syntax): all in quotes, and of letters and digits alone, whatever came in. */
export function matching({ words, beginning }: Question, part: SearchedPart, { kind, language, topic }: Within): string {
  const asked = [...words.map((word) => `"${word}"`), ...(beginning === null ? [] : [`"${beginning}" *`])]
  const facts = Object.entries({ kind, language, topic }).flatMap(([name, value]) => (value === undefined ? [] : [`"${name}${Buffer.from(value).toString('hex')}"`]))
  return [`{${part}} : (${asked.join(' AND ')})`, ...(facts.length === 0 ? [] : [`{facts} : (${facts.join(' AND ')})`])].join(' AND ')
}

export const asCandidate = ({ subject, at, title, lead }: FoundWords): Candidate => ({ subject, firstPublishedAt: at, title: JSON.parse(title) as string[], lead: JSON.parse(lead) as string[] })
