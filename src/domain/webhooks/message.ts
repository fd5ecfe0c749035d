import { ALL, CHANGES, LISTS, addressKey, keysTouched, subjectKey, type CacheKey } from '../publication/cacheKeys'
import { cursorOf } from '../publication/cursor'
import type { Publication, PublicationChange } from '../publication/publication'

/** What a webhook wants to hear of: the kinds of changes in the public feed. */
export const CHANGE_KINDS = ['published', 'moved', 'noted', 'withdrawn'] as const satisfies readonly PublicationChange['kind'][]

/** A change and its place in the feed. */
export interface PlacedChange extends Omit<PublicationChange, 'seq'> {
  readonly position: number
}

/** What a webhook is sent, as the body's JSON: what happened to what, and not a word of it. Who wants to know more asks the public API. */
export const messageOf = ({ kind, at, subject, language, slug, formerSlug, edition, position }: PlacedChange) => ({
  type: `publication.${kind}`,
  timestamp: at,
  data: { id: subject.slice(subject.indexOf(':') + 1), type: kindOf(subject), language, slug, formerSlug, edition, cursor: cursorOf([position]) },
})

/** What shows that messages arrive, and says nothing. */
export const testMessage = (at: string) => ({ type: 'probatum.test', timestamp: at, data: {} })

/** No answer is kept under it. */
export const TEST_KEYS: readonly CacheKey[] = ['probatum-test']

/** What shared caches must forget after a change, given the publication as it stands (null: it was lost). */
export function keysOfChange({ subject, language, slug, formerSlug }: PlacedChange, publication: Publication | null): CacheKey[] {
  const addresses = [slug, ...(formerSlug === null ? [] : [formerSlug])].map((one) => addressKey(kindOf(subject), language, one))
  return [...new Set([...(publication === null ? [subjectKey(subject), LISTS, CHANGES, ALL] : keysTouched(publication)), ...addresses])]
}

/** As many as Fastly takes at once, and no more than a header holds below what servers take of all headers together. */
const MOST_KEYS = 256
const MOST_CHARACTERS = 4_000

/** Keys, in as many requests as they need. */
export function batchesOf(keys: readonly CacheKey[]): readonly (readonly CacheKey[])[] {
  const batches: CacheKey[][] = [[]]
  for (const key of keys) {
    const last = batches.at(-1) ?? []
    if (last.length < MOST_KEYS && [...last, key].join(' ').length <= MOST_CHARACTERS) last.push(key)
    else batches.push([key])
  }
  return batches
}

const kindOf = (subject: PublicationChange['subject']) => (subject.startsWith('articles:') ? 'article' : 'clinic')
