import type { Actor } from '../domain/editorial/actor'
import { verifyChain } from '../domain/editorial/chain'
import { replay } from '../domain/editorial/evolve'
import { blocking } from '../domain/gate/rule'
import { readRecord } from '../records/events'
import { keyOf, type Subject } from '../domain/editorial/subject'
import type { Cms } from './cms'
import { compareTexts } from './compare'
import { offersOf } from './offers'
import { ownSnapshot } from './ownSnapshot'
import { stateOf } from './record'
import { notFound } from './refused'
import { sheetOf } from './sheet'
import { findingsNow, freezeNow } from './text'
import { loadWorkingCopy } from './workingCopy'

/** What the team may look at of a subject; `actor` is who looks. */
export interface Inspection {
  readonly name: string
  /** What it may be told besides: parameters of the query over REST, arguments over GraphQL. */
  readonly asks: readonly string[]
  readonly look: (cms: Cms, subject: Subject, actor: Actor, asked: Asked) => Promise<object>
}

/** What was said of what an inspection asks; null: nothing. */
export type Asked<Name extends string = string> = { readonly [N in Name]: string | null }

/** Ties what is looked at to what it asks, so that nothing else is read. */
const inspection = <const Name extends string = never>(name: string, asks: readonly Name[], look: (cms: Cms, subject: Subject, actor: Actor, asked: Asked<Name>) => Promise<object>): Inspection => ({ name, asks, look })

export const inspections: readonly Inspection[] = [
  inspection('findings', ['contentHash'], (cms, subject, _actor, { contentHash }) => findingsOf(cms, subject, contentHash)),
  inspection('snapshot', ['contentHash'], (cms, subject, _actor, { contentHash }) => snapshotOf(cms, subject, contentHash)),
  inspection('record', [], (cms, subject) => recordOf(cms, subject)),
  inspection('offers', [], (cms, subject, actor) => offersOf(cms, subject, actor)),
  inspection('compare', ['from', 'to'], (cms, subject, _actor, { from, to }) => compareTexts(cms, subject, from ?? 'live', to ?? 'copy')),
  inspection('sheet', ['edition'], (cms, subject, _actor, { edition }) => sheetOf(cms, subject, edition ?? '')),
]

/** What a caller said of what an inspection asks. */
export const askedOf = ({ asks }: Inspection, given: (name: string) => unknown): Asked =>
  Object.fromEntries(asks.map((name) => [name, ((value) => (typeof value === 'string' && value !== '' ? value : null))(given(name))]))

/** The findings of the working copy as it stands, or of a stored snapshot: those that submit and publish enforce. */
export async function findingsOf(cms: Cms, subject: Subject, contentHash: string | null) {
  const { snapshot, shelf } = contentHash === null ? await freezeNow(cms, subject) : { snapshot: await ownSnapshot(cms, subject, contentHash), shelf: undefined }
  const findings = await findingsNow(cms, subject, snapshot, shelf)
  return { findings, blocking: blocking(findings).length }
}

/** The snapshot under review, else the last edition's, or the one asked for. */
export async function snapshotOf(cms: Cms, subject: Subject, contentHash: string | null) {
  const { review, editions } = await stateOf(cms, subject)
  const hash = contentHash ?? review?.text.contentHash ?? editions.at(-1)?.contentHash
  if (hash === undefined) throw notFound('snapshot: nothing of it has been submitted yet')
  return { contentHash: hash, snapshot: await ownSnapshot(cms, subject, hash) }
}

/** The whole record with the state it comes to, and whether its chain holds. */
export async function recordOf(cms: Cms, subject: Subject) {
  const events = await readRecord(cms.payload, keyOf(subject))
  if (events.length === 0) await loadWorkingCopy(cms, subject)
  return { events, state: replay(events), problems: verifyChain(keyOf(subject), events) }
}
