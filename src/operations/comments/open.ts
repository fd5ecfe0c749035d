import type { ReviewComment } from '../../domain/editorial/event'
import type { SubjectState } from '../../domain/editorial/state'
import { keyOf, type Subject } from '../../domain/editorial/subject'
import { sentIn, toSend } from '../../domain/review/threads'
import { readRecord } from '../../records/events'
import { readSnapshot } from '../../records/snapshots'
import type { Cms } from '../cms'
import { commentsOn } from './rows'

/** What a request for changes freezes of the threads on a text; nothing where it is not under review. */
export async function openComments(cms: Cms, subject: Subject, { review }: SubjectState): Promise<ReviewComment[]> {
  if (review === null) return []
  const comments = await commentsOn(cms, subject)
  if (comments.length === 0) return []
  const [record, { claims }] = await Promise.all([readRecord(cms.payload, keyOf(subject)), readSnapshot(cms.payload, review.text.contentHash)])
  return toSend(comments, sentIn(record), { submittedAt: review.submittedAt, statements: new Map(claims.map(({ id, statement }) => [id, statement])) })
}
