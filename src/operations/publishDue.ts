import { subjectOf, SUBJECT_COLLECTIONS } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { publish } from './publish'
import { Refused } from './refused'

/** What became of the schedules that were due, by subject. */
export interface DueReport {
  readonly published: readonly string[]
  readonly failed: readonly string[]
  /** Subjects that could not be looked at, with why; they are tried again. */
  readonly problems: readonly string[]
}

/**
 * Publishes what is due. May run twice, late, or on two processes at once: the record decides, so each is published once.
 * Where the gate no longer holds, the schedule ends with an event that says why.
 */
export async function publishDue(cms: Cms): Promise<DueReport> {
  const published: string[] = []
  const failed: string[] = []
  const problems: string[] = []
  for (const key of await dueSubjects(cms)) {
    try {
      const { event } = await publish(cms, { type: 'system', name: 'schedule' }, subjectOf(key), { contentHash: null })
      ;(event.body.type === 'published' ? published : failed).push(key)
    } catch (error) {
      // Done or taken back by somebody else in the meantime.
      if (!(error instanceof Refused)) problems.push(`${key}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { published, failed, problems }
}

async function dueSubjects({ payload, now }: Cms): Promise<string[]> {
  const found = await Promise.all(
    SUBJECT_COLLECTIONS.map(async (collection) => {
      const { docs } = await payload.db.find<{ id: string }>({
        collection,
        where: { and: [{ 'workflow.stage': { equals: 'approved' } }, { 'workflow.publishAt': { exists: true } }, { 'workflow.publishAt': { less_than_equal: now() } }] },
        limit: 0,
        pagination: false,
      })
      return docs.map(({ id }) => `${collection}:${id}`)
    }),
  )
  return found.flat()
}
