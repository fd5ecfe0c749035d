import type { Where } from 'payload'
import { subjectOf, type Subject } from '../domain/editorial/subject'
import type { Answer } from '../domain/publication/falls'
import { addDays } from '../domain/time'
import { answerEdition } from './answer'
import { today, type Cms } from './cms'
import { notify } from './notifications/notify'
import { peopleOf } from './notifications/people'
import { stateOf } from './record'

/** What a look at the review dates came to, by subject. */
export interface ReviewReport {
  readonly dueSoon: readonly string[]
  readonly overdue: readonly string[]
  /** Subjects that could not be looked at, with why; the next look tries again. */
  readonly problems: readonly string[]
}

/**
 * Reminds the people of live editions whose review is due soon; where it is overdue, readers are told or the edition is withdrawn, as the
 * policy says. Looks once a day, however often it is called: the day of the last look is kept.
 */
export async function lookAtReviewDates(cms: Cms): Promise<ReviewReport> {
  const day = today(cms)
  const look = `${day} ${cms.policyHash}`
  const report = { dueSoon: [] as string[], overdue: [] as string[], problems: [] as string[] }
  if ((await cms.payload.kv.get<string>(KEY)) === look) return report
  const each = async (where: Where, into: string[], act: (subject: Subject, due: string, title: string) => Promise<void>) => {
    for (const { id, reviewDue, title } of await liveDue(cms, where)) {
      try {
        await act(subjectOf(id), reviewDue, title)
        into.push(id)
      } catch (error) {
        report.problems.push(`${id}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
  const soon = addDays(day, cms.policy.reviews.dueSoonDays)
  await each({ reviewDue: { greater_than_equal: day, less_than_equal: soon } }, report.dueSoon, (subject, due, title) => remind(cms, subject, due, title))
  await each({ reviewDue: { less_than: day } }, report.overdue, (subject, due, title) => answerOverdue(cms, subject, due, title))
  if (report.problems.length === 0) await cms.payload.kv.set(KEY, look)
  return report
}

const KEY = 'reviews-looked-at'

interface Due {
  readonly id: string
  readonly reviewDue: string
  readonly title: string
}

async function liveDue({ payload }: Cms, where: Where): Promise<readonly Due[]> {
  const { docs } = await payload.db.find<Due>({ collection: 'publications', where: { and: [{ state: { equals: 'live' } }, where] }, select: { reviewDue: true, title: true }, limit: 0, pagination: false })
  return docs
}

const causeOf = (due: string): string => `review-due:${due}`

async function remind(cms: Cms, subject: Subject, due: string, title: string): Promise<void> {
  await notify(cms, subject, { told: { kind: 'review-due-soon', title, due }, cause: causeOf(due), to: await peopleOf(cms, subject) })
}

/** The list it was found on may be minutes old: who has reaffirmed it meanwhile is not told otherwise. */
async function answerOverdue(cms: Cms, subject: Subject, due: string, title: string): Promise<void> {
  const { live } = await stateOf(cms, subject)
  if (live.type !== 'edition' || live.edition.reviewDue !== due) return
  const answer = cms.policy.reviews.overdue === 'withdraw' ? withdrawal(due) : notice(due)
  // People first: once it is withdrawn, no look finds it any more.
  await notify(cms, subject, { told: { kind: 'review-overdue', title, due, withdrawn: answer.action === 'withdraw' }, cause: causeOf(due), to: await peopleOf(cms, subject) })
  await answerEdition(cms, subject, { topic: 'review-overdue', cause: causeOf(due) }, async ({ reviewDue }) => (reviewDue === due ? answer : null))
}

const notice = (due: string): Answer => ({ action: 'note', text: `The review of this page was due by ${due}. It may not be up to date.` })

const withdrawal = (due: string): Answer => ({ action: 'withdraw', reason: `Its review was due by ${due}.`, notice: 'This page was withdrawn because its medical review is overdue. It is being reviewed.' })
