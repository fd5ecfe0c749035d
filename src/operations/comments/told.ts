import type { RecordedEvent } from '../../domain/editorial/event'
import { replay } from '../../domain/editorial/evolve'
import { isLocked, type SubjectState } from '../../domain/editorial/state'
import { keyOf, type Subject } from '../../domain/editorial/subject'
import { whereaboutsOf, type Whereabouts } from '../../domain/review/whereabouts'
import type { Comment } from '../../domain/review/comment'
import { goes, isOpen, sentIn, threadsOf, type Thread } from '../../domain/review/threads'
import type { Passage } from '../../domain/snapshot/passage'
import { passagesOf } from '../../domain/snapshot/passages'
import { readRecord } from '../../records/events'
import { readSnapshot } from '../../records/snapshots'
import type { Cms } from '../cms'
import { notFound } from '../refused'
import { freezeNow } from '../text'
import { loadWorkingCopy } from '../workingCopy'
import { commentsOn } from './rows'

/** Everything that was said of a text, with where its words stand in what is read now. */
export interface ToldComments {
  /** The snapshot that is under review or approved; null: the working copy as it stands. */
  readonly readIn: string | null
  readonly threads: readonly ToldThread[]
}

export interface ToldComment extends Comment {
  /** The number of the event that sent it back to the editors; null while none has. */
  readonly sentWith: number | null
}

export interface ToldThread extends ToldComment {
  readonly replies: readonly ToldComment[]
  readonly open: boolean
  /** A request for changes would send it now. */
  readonly goes: boolean
  /** null: it is about the whole text. */
  readonly whereabouts: Whereabouts | null
}

/** All threads of a text, oldest first. Throws 404. */
export async function commentsOf(cms: Cms, subject: Subject): Promise<ToldComments> {
  const record = await readRecord(cms.payload, keyOf(subject))
  if (record.length === 0) await loadWorkingCopy(cms, subject)
  return toldComments(cms, subject, record, replay(record))
}

export async function toldComments(cms: Cms, subject: Subject, record: readonly RecordedEvent[], state: SubjectState): Promise<ToldComments> {
  const threads = threadsOf(await commentsOn(cms, subject))
  const readIn = isLocked(state) ? (state.review?.text.contentHash ?? null) : null
  const whereabouts = threads.length === 0 ? () => null : await allWhereabouts(cms, subject, threads, readIn)
  const sent = sentIn(record)
  const told = (comment: Comment): ToldComment => ({ ...comment, sentWith: sent.get(comment.id) ?? null })
  const { review } = state
  return {
    readIn,
    threads: threads.map((thread) => ({
      ...told(thread),
      replies: thread.replies.map(told),
      open: isOpen(thread),
      goes: review !== null && goes(thread, sent, review),
      whereabouts: whereabouts(thread),
    })),
  }
}

/** One of them, by the id of what opened it. Throws 404. */
export async function threadOf(cms: Cms, subject: Subject, id: string): Promise<ToldThread> {
  const thread = (await commentsOf(cms, subject)).threads.find((one) => one.id === id)
  if (thread === undefined) throw notFound('thread on this text')
  return thread
}

/** Reads each snapshot that something was said of, and the text that is read now. */
async function allWhereabouts(cms: Cms, subject: Subject, threads: readonly Thread[], readIn: string | null): Promise<(thread: Thread) => Whereabouts | null> {
  const hashes = [...new Set([...threads.filter(({ place }) => place !== null).map(({ contentHash }) => contentHash), ...(readIn === null ? [] : [readIn])])]
  const passages = new Map(await Promise.all(hashes.map(async (hash): Promise<[string, Passage[]]> => [hash, passagesOf(await readSnapshot(cms.payload, hash))])))
  const now = readIn === null ? passagesOf((await freezeNow(cms, subject)).snapshot) : (passages.get(readIn) ?? [])
  return ({ place, quote, contentHash }) => {
    if (place === null) return null
    const passage = passages.get(contentHash)?.find(({ path }) => path === place.path)?.text ?? ''
    return whereaboutsOf({ place, quote, passage }, now)
  }
}
