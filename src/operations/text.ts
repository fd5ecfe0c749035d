import { judge, read } from '../domain/gate/findings'
import type { Facts } from '../domain/gate/facts'
import type { Finding, Reading } from '../domain/gate/rule'
import type { TextNow } from '../domain/editorial/command'
import { drift } from '../domain/snapshot/drift'
import { freeze } from '../domain/snapshot/freeze'
import type { Snapshot } from '../domain/snapshot/snapshot'
import { readSnapshot } from '../records/snapshots'
import { slugOwner } from '../records/slugs'
import { keyOf, type Subject } from '../domain/editorial/subject'
import { heldBeside } from './assertions'
import { today, type Cms } from './cms'
import { EMPTY_SHELF, libraryFor, shelved, type Shelf } from './library'
import { loadWorkingCopy, type StoredDocument } from './workingCopy'

/** A working copy frozen at this moment, with what was read for it. */
export interface Frozen {
  readonly snapshot: Snapshot
  readonly document: StoredDocument
  readonly shelf: Shelf
}

export async function freezeNow(cms: Cms, subject: Subject): Promise<Frozen> {
  const { copy, document } = await loadWorkingCopy(cms, subject)
  const { library, shelf } = await libraryFor(cms, copy)
  return { snapshot: freeze(copy, library), document, shelf }
}

/** What the gate holds against a snapshot at this moment: the very findings that submit and publish enforce. */
export const findingsNow = async (cms: Cms, subject: Subject, snapshot: Snapshot, shelf: Shelf = EMPTY_SHELF): Promise<Finding[]> =>
  judge(await readNow(cms, subject, snapshot, shelf), cms.rules)

/** A snapshot as the gate reads it at this moment. */
export const readNow = async (cms: Cms, subject: Subject, snapshot: Snapshot, shelf: Shelf = EMPTY_SHELF): Promise<Reading> =>
  read(snapshot, await factsFor(cms, subject, snapshot, shelf), cms.policy, today(cms))

/** What gate and working copy say about a text that was submitted. */
export const textNow = async (cms: Cms, subject: Subject, contentHash: string | undefined): Promise<TextNow> => (await submittedText(cms, subject, contentHash)).now

/** The same, with that text. */
export async function submittedText(cms: Cms, subject: Subject, contentHash: string | undefined): Promise<{ readonly snapshot: Snapshot | null; readonly now: TextNow }> {
  if (contentHash === undefined) return { snapshot: null, now: { findings: [], drift: [], kinds: [] } }
  const [snapshot, working] = await Promise.all([readSnapshot(cms.payload, contentHash), freezeNow(cms, subject)])
  return { snapshot, now: { findings: await findingsNow(cms, subject, snapshot, working.shelf), drift: drift(snapshot, working.snapshot), kinds: snapshot.claims.map(({ kind }) => kind) } }
}

async function factsFor(cms: Cms, subject: Subject, snapshot: Snapshot, known: Shelf): Promise<Facts> {
  const { kind, language, slug, claims, bibliography } = snapshot
  const wanted = { claims: claims.map(({ id }) => id), sources: bibliography.map(({ source }) => source) }
  const [owner, shelf, assertions] = await Promise.all([slugOwner(cms.payload, { kind, language, slug }), shelved(cms, known, wanted), heldBeside(cms, keyOf(subject), snapshot)])
  return {
    slug: { self: keyOf(subject), owner },
    assertions,
    claims: Object.fromEntries([...shelf.claims.values()].map(({ id, textRevision: revision, safetyRevision, retired }) => [id, { revision, safetyRevision: safetyRevision ?? 0, retired: retired === true }])),
    sources: Object.fromEntries(
      [...shelf.sources.values()].map(({ id, textRevision: revision, safetyRevision, status, statusOn }) => [id, { revision, safetyRevision: safetyRevision ?? 0, status, statusOn: statusOn ?? '' }]),
    ),
  }
}
