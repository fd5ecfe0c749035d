import type { Standing } from '../../domain/references/notices'
import type { Earlier } from '../../domain/references/settle'
import type { CheckOutcome } from '../../domain/references/verdict'
import type { Cms } from '../cms'

/**
 * What is known of a source's last check: the row of `source-checks` under its id. It is no part of the source, since looking at it daily must
 * neither count as a save nor make a version; and not derived, since it remembers what a person has judged already.
 */
export interface SourceCheck {
  readonly id: string
  /** What was looked up; with other numbers it is another work. */
  readonly numbers: string
  /** UTC instant of the last try. */
  readonly triedAt: string
  /** UTC instant of the last time that every registry answered. */
  readonly checkedAt: string | null
  readonly outcome: CheckOutcome | null
  readonly message: string
  /** What the registries said the last time that something could be said. */
  readonly registries: Remembered | null
  /** What the newest dataset said that named it. */
  readonly dataset: Remembered | null
}

export interface Remembered extends Standing {
  /** The numbers that it was found under. */
  readonly numbers: string
}

/** A source's numbers as one text. */
export const numbersOf = ({ doi, pmid }: { readonly doi?: string | null; readonly pmid?: string | null }): string => [doi ? `doi:${doi}` : '', pmid ? `pmid:${pmid}` : ''].filter(Boolean).join(' ')

/** What earlier checks have found of a source with these numbers. */
export function earlierIn(check: SourceCheck, grounds: 'registries' | 'dataset', numbers: string): Earlier {
  const [own, others] = [true, false].map((mine) => [check.registries, check.dataset].filter((one) => one !== null && (one.numbers === numbers) === mine)) as [Remembered[], Remembered[]]
  const same = check[grounds]
  return { same: same?.numbers === numbers ? same : null, any: own, others }
}

const UNCHECKED: Omit<SourceCheck, 'id'> = { numbers: '', triedAt: '', checkedAt: null, outcome: null, message: '', registries: null, dataset: null }

const COLLECTION = 'source-checks'

export async function checkOf({ payload, req }: Cms, id: string): Promise<SourceCheck> {
  const row = await payload.db.findOne<SourceCheck>({ collection: COLLECTION, where: { id: { equals: id } }, ...(req && { req }) })
  return whole(id, row)
}

/** MongoDB leaves out what is empty. */
export const whole = (id: string, row: Partial<SourceCheck> | null): SourceCheck => ({ ...UNCHECKED, ...row, id })

/** Writes what has changed of a check. `known`: whether it has been written before, as far as one knows. */
export async function keepCheck({ payload }: Cms, { id, ...changed }: Partial<SourceCheck> & { readonly id: string }, known = true): Promise<void> {
  const update = () => payload.db.updateOne({ collection: COLLECTION, where: { id: { equals: id } }, data: changed })
  if (known && (await update()) !== null) return
  try {
    await payload.db.create({ collection: COLLECTION, data: { id, ...UNCHECKED, ...changed }, returning: false })
  } catch (error) {
    // Somebody else has made it in the meantime.
    if ((await update()) === null) throw error
  }
}

/** Whether it is this process that checks the source now: of several that have read the same last try, one. */
export async function takeCheck(cms: Cms, { id, triedAt }: Pick<SourceCheck, 'id' | 'triedAt'>): Promise<boolean> {
  const { payload } = cms
  const data = { triedAt: cms.now() }
  if (triedAt !== '') return (await payload.db.updateOne({ collection: COLLECTION, where: { and: [{ id: { equals: id } }, { triedAt: { equals: triedAt } }] }, data })) !== null
  try {
    await payload.db.create({ collection: COLLECTION, data: { id, ...UNCHECKED, ...data }, returning: false })
    return true
  } catch (error) {
    if ((await checkOf(cms, id)).triedAt === '') throw error
    return false
  }
}

export const forgetCheck = async ({ payload, req }: Cms, id: string): Promise<void> => void (await payload.db.deleteOne({ collection: COLLECTION, where: { id: { equals: id } }, ...(req && { req }) }))
