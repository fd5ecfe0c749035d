import { claimsHeldBy } from '../domain/snapshot/freeze'
import { SUBJECT_COLLECTIONS, type SubjectCollection } from '../domain/editorial/subject'
import type { Source } from '../payload-types'
import { toCsl } from '../domain/references/sourceFields'
import { titleKey } from '../domain/references/sameWork'
import { canonicalJson } from '../domain/snapshot/hash'
import { rebuildAssertions } from './assertions'
import type { Cms } from './cms'
import { rebuildCards } from './desk/cards'
import { projectAll } from './project'
import { recordedSubjects, rows } from './rows'
import { idsOf } from './stored'
import { removeUnfounded } from './unfounded'
import { missingVersions } from './versions'
import { copyOf, type StoredDocument } from './workingCopy'

export interface Reconciled {
  readonly subjects: number
  /** Documents whose “where used” was wrong. */
  readonly related: number
  /** Documents whose newest version was missing. */
  readonly versions: number
  /** Subjects that could not be projected, with why. */
  readonly problems: readonly string[]
}

/** Makes everything derived anew from the record and the working copies. Safe at any time, on any number of processes. */
export async function reconcile(cms: Cms): Promise<Reconciled> {
  await removeUnfounded(cms)
  const { subjects, problems } = await projectAll(cms, recordedSubjects(cms))
  await rebuildAssertions(cms)
  const done = { subjects, problems, related: await relateAll(cms), versions: await missingVersions(cms) }
  await rebuildCards(cms)
  return done
}

async function relateAll(cms: Cms): Promise<number> {
  let related = 0
  const put = async (collection: SubjectCollection | 'sources', document: Kept, field: string, is: unknown, should: unknown) => {
    if (canonicalJson(is) === canonicalJson(should)) return
    // The whole document: on SQLite a write of one list alone empties the others. Unless it was saved meanwhile, which has made the list itself.
    const { revision, workflow: _workflow, ...rest } = document
    await cms.payload.db.updateOne({ collection, where: { and: [{ id: { equals: document.id } }, { revision: { equals: revision } }] }, data: { ...rest, [field]: should } })
    related++
  }
  for (const collection of SUBJECT_COLLECTIONS) {
    for await (const document of rows<StoredDocument & Kept>(cms, collection)) await put(collection, document, 'usedClaims', idsOf(document.usedClaims), claimsHeldBy(copyOf({ collection, id: document.id }, document)))
  }
  for await (const source of rows<Source & Kept>(cms, 'sources')) await put('sources', source, 'titleKey', source.titleKey ?? null, titleKey(toCsl(source).csl))
  return related
}

interface Kept {
  readonly id: string
  readonly revision: number
  readonly [field: string]: unknown
}
