import type { Publication, SubjectId } from './publication'
import { groupOf } from './translations'

/**
 * Names under which shared caches keep an answer, and by which they are told to forget it (Surrogate-Key, as Fastly and Varnish know it).
 * Each is one word of printable ASCII.
 */
export type CacheKey = string

/** Every list, and what is found by being in one: a publication may come into it that it doesn't name. */
export const LISTS: CacheKey = 'lists'
export const CHANGES: CacheKey = 'changes'
/** An answer made of too much to be named. It is forgotten with everything. */
export const ALL: CacheKey = 'all'

export const subjectKey = (subject: SubjectId): CacheKey => word(subject.replace(':', '-'))
export const claimKey = (id: string): CacheKey => word(`claim-${id}`)
export const sourceKey = (id: string): CacheKey => word(`source-${id}`)
export const reviewerKey = (id: string): CacheKey => word(`reviewer-${id}`)
/** A text and its translations, by their original: another may come among them. One that is shown is named besides. */
export const translationsKey = (group: string): CacheKey => word(`translations-${group}`)
/** What is at an address, also where nothing is yet. */
export const addressKey = (kind: string, language: string, slug: string): CacheKey => word(`at-${kind}-${language}-${slug}`)

/** What an answer that shows a publication whole is made of: itself, its claims and its sources. */
export function keysWithin(publication: Publication): CacheKey[] {
  const own = [subjectKey(publication.subject)]
  if (publication.state === 'withdrawn') return own
  const { claims, bibliography } = publication.snapshot
  return [...own, ...claims.map(({ id }) => claimKey(id)), ...bibliography.map(({ source }) => sourceKey(source))]
}

/** What has to be forgotten when a publication comes, changes or goes: all that shows it, and all that it may now have come into. */
export function keysTouched(publication: Publication): CacheKey[] {
  const { kind, language, slug, formerSlugs } = publication
  const live = publication.state === 'live' ? [...publication.review.signatures.map(({ reviewer }) => reviewerKey(reviewer)), translationsKey(groupOf(publication.snapshot))] : []
  return [...new Set([...keysWithin(publication), ...live, ...[slug, ...formerSlugs].map((one) => addressKey(kind, language, one)), LISTS, CHANGES, ALL])]
}

/** Ids are made by us, and slugs by readers as well: whatever else is in one is written as URLs write it. */
const word = (text: string): CacheKey => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).slice(0, 200)
