import type { InitPageResult } from 'payload'
import { SUBJECT_COLLECTIONS, type Subject } from '../domain/editorial/subject'
import { notFound } from '../operations/refused'

/** The text whose document view is open. Throws 404 on a view of anything else. */
export function subjectIn({ collectionConfig, docID }: Pick<InitPageResult, 'collectionConfig' | 'docID'>): Subject {
  const collection = SUBJECT_COLLECTIONS.find((name) => name === collectionConfig?.slug)
  if (collection === undefined || docID === undefined) throw notFound('text')
  return { collection, id: String(docID) }
}
