import type { Where } from 'payload'
import { keyOf, SUBJECT_COLLECTIONS, type Subject, type SubjectCollection } from '../../domain/editorial/subject'
import type { Cms } from '../cms'
import { assignedDue } from '../project'
import { WITHOUT_JOINS } from '../stored'

/** So many of each list fit on a page. */
export const PAGE = 20

export interface Waiting {
  /** In the order of the inbox. */
  readonly subjects: readonly Subject[]
  readonly total: number
  readonly assigned: number
}

/**
 * What is in clinical review, a page of it: what this user is asked for by its day, then what anybody is by its day, then the rest by when it was
 * submitted. The lists are sorted and cut by the database; of the two collections no more is read than one's own and the pages up to this one.
 */
export async function waitingFor(cms: Cms, user: string, page: number): Promise<Waiting> {
  const own = await listed(cms, { where: { 'workflow.assigned': { contains: user } }, sort: 'due', by: ({ assigned }) => assignedDue(assigned ?? '', user) ?? '' }, MOST_OWN)
  const known = new Set(own.map(keyOf))
  const upTo = page * PAGE
  const [asked, unasked, total] = await Promise.all([
    listed(cms, { where: { 'workflow.due': { exists: true } }, sort: 'due', by: ({ due }) => due ?? '' }, upTo + own.length),
    listed(cms, { where: { 'workflow.due': { exists: false } }, sort: 'submittedAt', by: ({ submittedAt }) => submittedAt ?? '' }, upTo),
    count(cms),
  ])
  const inOrder = [...own, ...asked.filter((subject) => !known.has(keyOf(subject))), ...unasked]
  return { subjects: inOrder.slice(upTo - PAGE, upTo), total, assigned: own.length }
}

/** More than anybody is asked for at once; what is beyond comes with what others are asked for. */
const MOST_OWN = 500

interface List {
  readonly where: Where
  readonly sort: 'due' | 'submittedAt'
  /** By which the two collections make one list. */
  readonly by: (workflow: Hint) => string
}

interface Hint {
  readonly due?: string | null
  readonly submittedAt?: string | null
  readonly assigned?: string | null
}

const IN_REVIEW: Where = { 'workflow.stage': { equals: 'clinical-review' } }

async function listed({ payload }: Cms, { where, sort, by }: List, limit: number): Promise<Subject[]> {
  const find = async (collection: SubjectCollection) => {
    const { docs } = await payload.db.find<{ id: string; workflow?: Hint | null }>({
      collection,
      where: { and: [IN_REVIEW, where] },
      sort: [`workflow.${sort}`, 'id'],
      select: { workflow: { due: true, submittedAt: true, assigned: true } },
      limit,
      pagination: false,
      ...WITHOUT_JOINS,
    })
    return docs.map(({ id, workflow }) => ({ subject: { collection, id }, by: `${by(workflow ?? {})} ${id}` }))
  }
  const found = await Promise.all(SUBJECT_COLLECTIONS.map(find))
  return found.flat().sort((one, other) => (one.by < other.by ? -1 : 1)).map(({ subject }) => subject)
}

async function count({ payload }: Cms): Promise<number> {
  const counts = await Promise.all(SUBJECT_COLLECTIONS.map((collection) => payload.db.count({ collection, where: IN_REVIEW })))
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}
