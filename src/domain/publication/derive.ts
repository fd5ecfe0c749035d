import type { EditionHead, EventBody, RecordedEvent } from '../editorial/event'
import { replay } from '../editorial/evolve'
import { lastSignedAt, type Edition } from '../editorial/state'
import type { Policy } from '../policy'
import type { Snapshot } from '../snapshot/snapshot'
import { dayOf } from '../time'
import type { Publication, PublicationChange, SubjectId, Today } from './publication'
import { titleOf } from '../snapshot/title'

/** What a subject's record makes public now, or null where nothing of it ever was. `snapshot` is the one of the last edition. Pure. */
export function publicationOf(subject: SubjectId, record: readonly RecordedEvent[], snapshot: Snapshot, { sources, specialties }: Today, policy: Policy): Publication | null {
  const { live, editions, notes } = replay(record)
  const [first] = editions
  if (live.type === 'none' || first === undefined) return null
  const { edition } = live
  const base = {
    subject,
    kind: snapshot.kind,
    id: snapshot.id,
    language: edition.language,
    slug: edition.slug,
    formerSlugs: formerSlugs(editions, edition),
    firstPublishedAt: first.publishedAt,
  }
  if (live.type === 'withdrawn') {
    const title = policy.shows.withdrawn === 'notice' ? null : titleOf(snapshot)
    return { ...base, state: 'withdrawn', withdrawal: { at: live.at, notice: live.notice, title } }
  }
  return {
    ...base,
    state: 'live',
    edition: edition.number,
    contentHash: edition.contentHash,
    snapshot,
    publishedAt: edition.publishedAt,
    changeNote: edition.changeNote,
    lastReviewed: dayOf(lastSignedAt(edition), policy.timeZone),
    reviewDue: edition.reviewDue,
    review: { signatures: edition.signatures.map(({ reviewer, name, credentials, meaning, signedAt }) => ({ reviewer, name, credentials, meaning, signedAt, signedOn: dayOf(signedAt, policy.timeZone) })) },
    notices: notes.map(({ topic, text, at }) => ({ kind: topic, text, at })),
    editions: policy.shows.superseded === 'nothing' ? [] : editions.slice(0, -1).reverse().map(({ number, publishedAt, changeNote, contentHash }) => ({ number, publishedAt, changeNote, contentHash })),
    sources,
    specialties,
  }
}

const formerSlugs = (editions: readonly Edition[], { slug, language }: Edition): string[] => [...new Set(editions.filter((edition) => edition.language === language && edition.slug !== slug).map((edition) => edition.slug))]

/** What an event makes live, or null. */
const editionIn = (body: EventBody): EditionHead | null => (body.type === 'published' ? body : body.type === 'reaffirmed' ? body.edition : null)

/** Every change that a record has made in public, oldest first. */
export function changesOf(subject: SubjectId, record: readonly RecordedEvent[]): PublicationChange[] {
  const changes: PublicationChange[] = []
  for (const { seq, at, body } of record) {
    const before = changes.at(-1)
    const head = editionIn(body)
    if (head !== null) {
      const { language, slug, number } = head
      const moved = before !== undefined && before.slug !== slug
      changes.push({ subject, seq, at, kind: moved ? 'moved' : 'published', language, slug, formerSlug: moved ? before.slug : null, edition: number })
    } else if ((body.type === 'withdrawn' || body.type === 'noted') && before !== undefined && before.kind !== 'withdrawn') {
      changes.push({ ...before, seq, at, kind: body.type, formerSlug: null })
    }
  }
  return changes
}
