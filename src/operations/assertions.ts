import type { Where } from 'payload'
import { keyOf as keyOfAssertion, type Assertion } from '../domain/assertions/assertion'
import { assertionsIn } from '../domain/assertions/assertionsOf'
import type { HeldAssertion } from '../domain/assertions/conflicts'
import { assertionsOfSnapshot } from '../domain/assertions/ofSnapshot'
import { canonicalJson } from '../domain/snapshot/hash'
import type { Snapshot } from '../domain/snapshot/snapshot'
import type { Claim } from '../payload-types'
import type { Cms } from './cms'
import { rows } from './rows'

/** One row of the derived collection `assertions`. */
interface AssertionRow {
  readonly id: string
  readonly holder: string
  readonly key: string
  readonly name: string | null
  readonly sentence: string
  readonly assertion: Assertion
}

/** A text or claim, and what it asserts now: nothing any more where it was withdrawn or retired. */
export interface Holder {
  /** `articles:ID`, `clinics:ID` or `claims:ID`. */
  readonly holder: string
  readonly name: string | null
  readonly asserts: readonly { readonly text: string; readonly assertion: Assertion }[]
}

export const claimHolder = ({ id, statement, retired }: Pick<Claim, 'id' | 'statement' | 'retired'>): Holder => ({
  holder: `claims:${id}`,
  name: null,
  asserts: retired === true ? [] : assertionsIn(statement).map((assertion) => ({ text: statement, assertion })),
})

/** Writes what a holder asserts in place of what it did; of a new one nothing is stored yet. Again, late or twice at once it comes to the same. */
export async function keepAssertions({ payload, req }: Cms, { holder, name, asserts }: Holder, isNew = false): Promise<void> {
  const within = req && { req }
  const wanted = asserts.map(({ text, assertion }, index): AssertionRow => ({ id: `${holder}:${index}`, holder, key: keyOfAssertion(assertion), name, sentence: text, assertion }))
  const { docs: stored } = isNew ? { docs: [] } : await payload.db.find<AssertionRow>({ collection: 'assertions', where: { holder: { equals: holder } }, sort: 'id', limit: 0, pagination: false, ...within })
  const known = new Map(stored.map((row) => [row.id, row]))
  for (const row of wanted) {
    const before = known.get(row.id)
    known.delete(row.id)
    if (before !== undefined && canonicalJson(before) === canonicalJson(row)) continue
    const update = () => payload.db.updateOne({ collection: 'assertions', id: row.id, data: { ...row }, returning: false, ...within })
    if (before !== undefined) await update()
    else await payload.db.create({ collection: 'assertions', data: { ...row }, returning: false, ...within }).catch(update) // written by another at this moment
  }
  if (known.size > 0) await payload.db.deleteMany({ collection: 'assertions', where: { id: { in: [...known.keys()] } }, ...within })
}

/** As many as a message or an answer can make use of; what they have in common is a key, not yet a contradiction. */
const MOST = 500

/** What is held elsewhere under the same keys as any of these, but for what `self` holds: one query by the index of `key`, MOST rows at the most. */
export async function heldElsewhere({ payload, req }: Cms, self: string, own: readonly Assertion[]): Promise<HeldAssertion[]> {
  const keys = [...new Set(own.map(keyOfAssertion))]
  if (keys.length === 0) return []
  const where: Where = { and: [{ key: { in: keys } }, { holder: { not_equals: self } }] }
  const { docs } = await payload.db.find<AssertionRow>({ collection: 'assertions', where, sort: 'id', limit: MOST, pagination: false, ...(req && { req }) })
  return docs.map(({ holder, name, sentence, assertion }) => ({ assertion, text: sentence, where: name === null ? `the claim ${holder.slice('claims:'.length)} of the library` : `live in “${name}”` }))
}

/** The same for a text that may go live. */
export const heldBeside = (cms: Cms, self: string, snapshot: Snapshot): Promise<HeldAssertion[]> => heldElsewhere(cms, self, assertionsOfSnapshot(snapshot).map(({ assertion }) => assertion))

/** What every claim asserts, written anew; and nothing of claims and live texts that are gone. */
export async function rebuildAssertions(cms: Cms): Promise<void> {
  for await (const claim of rows<Claim>(cms, 'claims')) await keepAssertions(cms, claimHolder(claim))
  const standing = new Map<string, boolean>()
  for await (const { id, holder } of rows<AssertionRow>(cms, 'assertions')) {
    const known = standing.get(holder) ?? (await stands(cms, holder))
    standing.set(holder, known)
    if (!known) await cms.payload.db.deleteOne({ collection: 'assertions', where: { id: { equals: id } } })
  }
}

async function stands({ payload }: Cms, holder: string): Promise<boolean> {
  const [collection, id] = holder.startsWith('claims:') ? (['claims', holder.slice('claims:'.length)] as const) : (['publications', holder] as const)
  return (await payload.db.findOne({ collection, where: { id: { equals: id } }, select: { id: true } })) !== null
}
