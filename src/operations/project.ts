import type { RecordedEvent } from '../domain/editorial/event'
import { replay } from '../domain/editorial/evolve'
import type { Review, SubjectState } from '../domain/editorial/state'
import { changesOf, publicationOf } from '../domain/publication/derive'
import { subjectId, type SourceStanding, type Today } from '../domain/publication/publication'
import { rowOf } from '../domain/publication/row'
import type { Snapshot } from '../domain/snapshot/snapshot'
import { readRecord } from '../records/events'
import { readSnapshot } from '../records/snapshots'
import { subjectOf, type Subject } from '../domain/editorial/subject'
import { assertionsOfSnapshot } from '../domain/assertions/ofSnapshot'
import { titleOf } from '../domain/snapshot/title'
import { keepAssertions } from './assertions'
import type { Cms } from './cms'
import { writeChanges } from './changes'
import { keepCard } from './desk/cards'
import { librarySources } from './library'
import { specialtiesOf } from './specialties'

/**
 * Writes what follows from a record: the stage on the working copy, its card on the desk, the publication, its changes.
 * All of it is derived: running it again, late, or out of order leaves the newest (each write compares the event number it was made from).
 */
export async function project(cms: Cms, subject: Subject, record: readonly RecordedEvent[]): Promise<void> {
  const state = replay(record)
  await hint(cms, subject, state)
  await keepCard(cms, subject)
  const last = state.editions.at(-1)
  if (last === undefined) return
  const snapshot = await readSnapshot(cms.payload, last.contentHash)
  const publication = publicationOf(subjectId(snapshot.kind, subject.id), record, snapshot, await todayOf(cms, snapshot), cms.policy)
  if (publication === null) return
  const isNewest = await newest(cms, 'publications', publication.subject, { ...rowOf(publication), seq: state.seq })
  // Who hears of a change asks for what has changed: it is there by then, also where this process dies in between.
  await writeChanges(cms, changesOf(publication.subject, record))
  if (isNewest) await keepAssertions(cms, { holder: publication.subject, name: titleOf(snapshot), asserts: publication.state === 'live' ? assertionsOfSnapshot(snapshot) : [] })
}

export interface Projected {
  readonly subjects: number
  /** Subjects that could not be projected, with why. */
  readonly problems: readonly string[]
}

/** Projects each of these subjects (`articles:ID`) from its record; one that can't be keeps none of the others back. */
export async function projectAll(cms: Cms, keys: AsyncIterable<string>): Promise<Projected> {
  const problems: string[] = []
  let subjects = 0
  for await (const key of keys) {
    subjects++
    try {
      await project(cms, subjectOf(key), await readRecord(cms.payload, key))
    } catch (error) {
      problems.push(`${key}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { subjects, problems }
}

/** Writes the stage for lists onto the working copy, unless it or a newer one stands there: a write dates the working copy anew. */
export async function hint({ payload, req }: Cms, { collection, id }: Subject, state: SubjectState): Promise<void> {
  const copy = await payload.db.findOne<{ id: string; workflow?: Partial<Hint> | null }>({ collection, where: { id: { equals: id } }, select: { workflow: true }, ...(req && { req }) })
  if (copy === null || stands(hintOf(state), copy.workflow ?? {})) return
  const older = { or: [{ 'workflow.seq': { less_than_equal: state.seq } }, { 'workflow.seq': { exists: false } }] }
  await payload.db.updateOne({ collection, where: { and: [{ id: { equals: id } }, older] }, data: { workflow: hintOf(state) }, returning: false, ...(req && { req }) })
}

type Hint = ReturnType<typeof hintOf>

const stands = (hint: Hint, stored: Partial<Hint>): boolean => Object.entries(hint).every(([name, value]) => (stored[name as keyof Hint] ?? null) === value)

/** What lists and filters are told of a state. */
export const hintOf = ({ copy, live, review, seq }: SubjectState) => ({
  stage: copy, live: live.type, edition: live.type === 'edition' ? live.edition.number : null, submittedAt: review?.submittedAt ?? null, ...asked(review?.assignments ?? []), publishAt: review?.publishAt ?? null, seq,
})

/** By when, and of whom: the earliest day, and each user's own in a text in which an id can be looked for. */
const asked = (assignments: Review['assignments']) => ({
  due: assignments.map(({ due }) => due).sort()[0] ?? null,
  assigned: assignments.length === 0 ? null : assignments.map(({ reviewer, due }) => `${reviewer.user}=${due}`).join(' '),
})

/** By when a user is asked, of what a hint says of whom; null: is not. */
export const assignedDue = (assigned: string, user: string): string | null => assigned.split(' ').find((one) => one.startsWith(`${user}=`))?.slice(user.length + 1) ?? null

const todayOf = async (cms: Cms, snapshot: Snapshot): Promise<Today> => ({ sources: await standings(cms, snapshot), specialties: await specialtiesOf(cms, snapshot) })

/** What is known today of each source of an edition: readers see it beside the text as it was signed. */
async function standings(cms: Cms, { bibliography }: Snapshot): Promise<Record<string, SourceStanding>> {
  const sources = await librarySources(cms, bibliography.map(({ source }) => source))
  return Object.fromEntries(sources.map(({ id, status, statusOn }) => [id, { status, statusOn: statusOn ?? '' }]))
}

/** Writes a row unless a newer one stands. False: that is so. */
async function newest({ payload, req }: Cms, collection: 'publications', id: string, row: { readonly seq: number }): Promise<boolean> {
  const within = req && { req }
  const update = () => payload.db.updateOne({ collection, where: { and: [{ id: { equals: id } }, { seq: { less_than_equal: row.seq } }] }, data: { ...row }, returning: false, ...within })
  const stored = () => payload.db.findOne<{ id: string; seq: number }>({ collection, where: { id: { equals: id } }, select: { seq: true }, ...within })
  if ((await stored()) === null) {
    try {
      await payload.db.create({ collection, data: { id, ...row }, returning: false, ...within })
      return true
    } catch (error) {
      // Another projection may have created it at this moment.
      if ((await stored()) === null) throw error
    }
  }
  await update()
  return (await stored())?.seq === row.seq
}
