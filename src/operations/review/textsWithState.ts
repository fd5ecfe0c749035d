import { replay } from '../../domain/editorial/evolve'
import type { SubjectState } from '../../domain/editorial/state'
import { keyOf, SUBJECT_COLLECTIONS, type Subject } from '../../domain/editorial/subject'
import { readRecords } from '../../records/events'
import type { Cms } from '../cms'
import type { SignableText } from '../signer'
import { WITHOUT_JOINS } from '../stored'
import { copyOf, type StoredDocument } from '../workingCopy'

/** A working copy with where its record stands. */
export interface TextWithState extends SignableText {
  readonly key: string
  readonly state: SubjectState
}

/** A page of texts, read at once; what no longer exists is left out. */
export async function textsWithState(cms: Cms, subjects: readonly Subject[]): Promise<TextWithState[]> {
  if (subjects.length === 0) return []
  const [records, documents] = await Promise.all([readRecords(cms.payload, [...new Set(subjects.map(keyOf))]), documentsOf(cms, subjects)])
  return [...documents].map(([key, { subject, document }]) => {
    const state = replay(records.get(key) ?? [])
    return { key, subject, state, copy: copyOf(subject, document), document, last: state.editions.at(-1) }
  })
}

async function documentsOf({ payload }: Cms, subjects: readonly Subject[]): Promise<ReadonlyMap<string, { readonly subject: Subject; readonly document: StoredDocument }>> {
  const found = await Promise.all(
    SUBJECT_COLLECTIONS.map(async (collection) => {
      const ids = [...new Set(subjects.filter((subject) => subject.collection === collection).map(({ id }) => id))]
      if (ids.length === 0) return []
      const { docs } = await payload.db.find<StoredDocument & { readonly id: string }>({ collection, where: { id: { in: ids } }, limit: 0, pagination: false, ...WITHOUT_JOINS })
      return docs.map((document) => ({ subject: { collection, id: document.id }, document }))
    }),
  )
  return new Map(found.flat().map((one) => [keyOf(one.subject), one]))
}
