import type { RecordedEvent } from '../../domain/editorial/event'
import { replay } from '../../domain/editorial/evolve'
import { subjectOf } from '../../domain/editorial/subject'
import { newsOf, type Circle } from '../../domain/notifications/ofEvent'
import type { Cms } from '../cms'
import { contributorsOf } from '../contributors'
import { notify } from './notify'
import { actedIn, copyOf } from './people'
import { holdersOf } from './team'

/** Tells whom it concerns of the last event of a record, each once, and never who did it. Returns how many were told just now. */
export async function tellEvent(cms: Cms, record: readonly RecordedEvent[]): Promise<number> {
  const event = record.at(-1)
  const news = newsOf(record)
  if (event === undefined || news === null) return 0
  const subject = subjectOf(event.subject)
  const copy = await copyOf(cms, subject)
  const savedBefore = Object.entries(contributorsOf(copy?.contributors)).flatMap(([user, at]) => (at <= event.at ? [user] : []))
  const circle = await membersOf(cms, news.circle, record, savedBefore)
  const to = [...new Set(circle)].filter((user) => event.actor.type !== 'user' || user !== event.actor.id)
  return notify(cms, subject, { told: { title: copy?.title ?? copy?.name ?? '', ...news.told }, cause: `${event.subject}:${event.seq}`, to, at: event.at })
}

/** Somebody who first saved the text after the event has nothing to do with it, though it be told late. */
async function membersOf(cms: Cms, circle: Circle, record: readonly RecordedEvent[], savedBefore: readonly string[]): Promise<string[]> {
  switch (circle) {
    case 'reviewer':
      return assignedBy(record.at(-1))
    case 'askers':
      return askersIn(record)
    case 'reviewers':
      return reviewersBefore(record)
    case 'contributors':
      return [...savedBefore, ...submitterIn(record)]
    case 'contributors-and-publishers':
      return [...savedBefore, ...submitterIn(record), ...(await holdersOf(cms, 'publisher'))]
    case 'everybody':
      return [...savedBefore, ...actedIn(record)]
  }
}

const assignedBy = (event: RecordedEvent | undefined): string[] => (event?.body.type === 'assigned' ? [event.body.reviewer.user] : [])

/** Who wanted changes that no edition has brought yet. */
function askersIn(record: readonly RecordedEvent[]): string[] {
  const since = record.findLastIndex(({ body }) => body.type === 'published')
  return record.slice(since + 1).flatMap(({ body }) => (body.type === 'changes-requested' ? [body.reviewer.user] : []))
}

/** Who was at it when the last event took it from them. */
function reviewersBefore(record: readonly RecordedEvent[]): string[] {
  const { review } = replay(record.slice(0, -1))
  return [...(review?.assignments ?? []).map(({ reviewer }) => reviewer.user), ...(review?.approvals ?? []).map(({ user }) => user)]
}

function submitterIn(record: readonly RecordedEvent[]): string[] {
  const submitted = record.findLast(({ body }) => body.type === 'submitted')
  return submitted?.actor.type === 'user' ? [submitted.actor.id] : []
}
