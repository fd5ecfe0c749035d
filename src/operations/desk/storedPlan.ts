import type { Plan } from '../../domain/desk/plan'
import { keyOf, type Subject } from '../../domain/editorial/subject'
import type { Cms } from '../cms'

/** A plan as it is stored. */
export interface PlanRow extends Plan {
  readonly id: string
  /** Counts the changes: of two at once one wins. */
  readonly revision: number
}

export const readPlan = ({ payload, req }: Cms, subject: Subject): Promise<PlanRow | null> => payload.db.findOne<PlanRow>({ collection: 'plans', where: { id: { equals: keyOf(subject) } }, ...(req && { req }) })

/** Writes a plan in place of the one that was read. False: another came first. */
export async function writePlan({ payload, req }: Cms, subject: Subject, before: PlanRow | null, plan: Plan): Promise<boolean> {
  const id = keyOf(subject)
  const within = req && { req }
  if (before !== null) return (await payload.db.updateOne({ collection: 'plans', where: { and: [{ id: { equals: id } }, { revision: { equals: before.revision } }] }, data: { ...plan, revision: before.revision + 1 }, ...within })) !== null
  try {
    await payload.db.create({ collection: 'plans', data: { id, ...plan, revision: 1 }, returning: false, ...within })
    return true
  } catch (error) {
    if ((await payload.db.findOne({ collection: 'plans', where: { id: { equals: id } }, ...within })) === null) throw error
    return false
  }
}
