import { findings } from '../domain/gate/findings'
import type { Facts } from '../domain/gate/facts'
import type { Finding } from '../domain/gate/rule'
import type { TextNow } from '../domain/editorial/command'
import { drift } from '../domain/snapshot/drift'
import { freeze } from '../domain/snapshot/freeze'
import type { Snapshot } from '../domain/snapshot/snapshot'
import { readSnapshot } from '../records/snapshots'
import { slugOwner } from '../records/slugs'
import { keyOf, type Subject } from '../domain/editorial/subject'
import { today, type Cms } from './cms'
import { libraryFor, librarySources, libraryClaims } from './library'
import { loadWorkingCopy, type StoredDocument } from './workingCopy'

/** The snapshot of a working copy as it stands at this moment. */
export async function freezeNow(cms: Cms, subject: Subject): Promise<{ snapshot: Snapshot; document: StoredDocument }> {
  const { copy, document } = await loadWorkingCopy(cms, subject)
  return { snapshot: freeze(copy, await libraryFor(cms, copy)), document }
}

/** What the gate holds against a snapshot at this moment: the very findings that submit and publish enforce. */
export const findingsNow = async (cms: Cms, subject: Subject, snapshot: Snapshot): Promise<Finding[]> => findings(snapshot, await factsFor(cms, subject, snapshot), cms.policy, today(cms))

/** What gate and working copy say about a text that was submitted. */
export async function textNow(cms: Cms, subject: Subject, contentHash: string | undefined): Promise<TextNow> {
  if (contentHash === undefined) return { findings: [], drift: [] }
  const [signed, now] = await Promise.all([readSnapshot(cms.payload, contentHash), freezeNow(cms, subject)])
  return { findings: await findingsNow(cms, subject, signed), drift: drift(signed, now.snapshot) }
}

async function factsFor(cms: Cms, subject: Subject, { kind, language, slug, claims, bibliography }: Snapshot): Promise<Facts> {
  const [owner, claimDocs, sourceDocs] = await Promise.all([
    slugOwner(cms.payload, { kind, language, slug }),
    libraryClaims(cms, claims.map(({ id }) => id)),
    librarySources(cms, bibliography.map(({ source }) => source)),
  ])
  return {
    slug: { self: keyOf(subject), owner },
    claims: Object.fromEntries(claimDocs.map(({ id, textRevision: revision, safetyRevision, retired }) => [id, { revision, safetyRevision: safetyRevision ?? 0, retired: retired === true }])),
    sources: Object.fromEntries(
      sourceDocs.map(({ id, textRevision: revision, safetyRevision, status, statusOn, notice }) => [id, { revision, safetyRevision: safetyRevision ?? 0, status, statusOn: statusOn ?? '', notice: notice ?? '' }]),
    ),
  }
}
