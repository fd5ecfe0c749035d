import type { Where } from 'payload'
import { subjectOf, type Subject } from '../../domain/editorial/subject'
import { addDays } from '../../domain/time'
import { today, type Cms } from '../cms'
import { PAGE } from './waiting'

/** Live texts whose review is overdue or due as soon as the policy reminds of it, a page of them, the earliest first. */
export async function dueForReaffirmation(cms: Cms, page: number): Promise<{ readonly subjects: readonly Subject[]; readonly total: number }> {
  const where: Where = { and: [{ state: { equals: 'live' } }, { reviewDue: { less_than_equal: addDays(today(cms), cms.policy.reviews.dueSoonDays) } }] }
  const { docs, totalDocs } = await cms.payload.db.find<{ readonly id: string }>({ collection: 'publications', where, sort: ['reviewDue', 'id'], select: { reviewDue: true }, limit: PAGE, page, pagination: true })
  return { subjects: docs.map(({ id }) => subjectOf(id)), total: totalDocs }
}
