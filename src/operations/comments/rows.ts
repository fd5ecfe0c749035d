import type { Place } from '../../domain/snapshot/passage'
import type { Author, Comment, Verdict } from '../../domain/review/comment'
import { keyOf, type Subject } from '../../domain/editorial/subject'
import type { Cms } from '../cms'

/** A comment as it is stored. */
interface Row {
  readonly id: string
  readonly subject: string
  readonly contentHash: string
  readonly round: string
  readonly quote: string
  readonly place: Place | null
  readonly claim: string
  readonly verdict: Verdict | null
  readonly text: string
  readonly by: string
  readonly byName: string
  readonly at: string
  readonly editedAt: string | null
  readonly replyTo: string
  readonly mentions: readonly Author[]
  readonly resolvedAt: string | null
  readonly resolvedBy: string | null
  readonly resolvedByName: string | null
}

/** Everything that was ever said of a subject. */
export async function commentsOn({ payload }: Cms, subject: Subject): Promise<Comment[]> {
  const { docs } = await payload.db.find<Row>({ collection: 'review-comments', where: { subject: { equals: keyOf(subject) } }, sort: 'id', limit: 0, pagination: false })
  return docs.map(toComment)
}

/** A comment by its id, with the subject it belongs to, or null. */
export async function storedComment({ payload }: Cms, id: string): Promise<{ readonly subject: string; readonly comment: Comment } | null> {
  const row = await payload.db.findOne<Row>({ collection: 'review-comments', where: { id: { equals: id } } })
  return row === null ? null : { subject: row.subject, comment: toComment(row) }
}

/** False: the id is taken, perhaps since this moment. */
export async function createComment(cms: Cms, subject: Subject, comment: Comment): Promise<boolean> {
  try {
    await cms.payload.db.create({ collection: 'review-comments', data: { subject: keyOf(subject), ...toRow(comment) }, returning: false })
    return true
  } catch (error) {
    if ((await storedComment(cms, comment.id)) === null) throw error
    return false
  }
}

/** Writes what has changed of a comment and nothing else: whoever changes something else of it at this moment loses nothing. */
export async function changeComment({ payload }: Cms, before: Comment, change: Partial<Omit<Comment, 'id'>>): Promise<void> {
  const stood: Readonly<Record<string, unknown>> = toRow(before)
  const data = Object.fromEntries(Object.entries(toRow({ ...before, ...change })).filter(([column, value]) => value !== stood[column]))
  if (Object.keys(data).length > 0) await payload.db.updateOne({ collection: 'review-comments', where: { id: { equals: before.id } }, data, returning: false })
}

const toRow = ({ by, mark, resolved, ...same }: Comment): Omit<Row, 'subject'> => ({
  ...same,
  by: by.id,
  byName: by.name,
  claim: mark?.claim ?? '',
  verdict: mark?.verdict ?? null,
  resolvedAt: resolved?.at ?? null,
  resolvedBy: resolved?.by.id ?? null,
  resolvedByName: resolved?.by.name ?? null,
})

const toComment = (row: Row): Comment => ({
  id: row.id,
  contentHash: row.contentHash ?? '',
  round: row.round ?? '',
  quote: row.quote ?? '',
  place: row.place ?? null,
  mark: row.verdict ? { claim: row.claim, verdict: row.verdict } : null,
  text: row.text ?? '',
  by: { id: row.by, name: row.byName ?? '' },
  at: row.at,
  editedAt: row.editedAt ?? null,
  replyTo: row.replyTo ?? '',
  mentions: row.mentions ?? [],
  resolved: row.resolvedAt ? { at: row.resolvedAt, by: { id: row.resolvedBy ?? '', name: row.resolvedByName ?? '' } } : null,
})
