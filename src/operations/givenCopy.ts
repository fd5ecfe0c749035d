import { ValidationError } from 'payload'
import type { SubjectCollection, Subject } from '../domain/editorial/subject'
import { slugOf } from '../domain/slug'
import type { WorkingCopy } from '../domain/snapshot/workingCopy'
import { refuseBoundless } from './bounds'
import type { Cms } from './cms'
import { emptied, misshapen } from './shapes'
import { copyOf, type StoredDocument } from './workingCopy'

/**
 * What a form holds of an article or clinic, as it would stand after a save: within the bounds and of the shape that a save must have,
 * with its title trimmed and its address made of that where none is given. Throws what a save would throw.
 */
export function givenCopy({ payload }: Cms, subject: Subject, given: unknown): WorkingCopy {
  refuseBoundless(given)
  const { flattenedFields } = payload.collections[subject.collection].config
  const errors = misshapen(flattenedFields, given)
  if (errors.length > 0) throw new ValidationError({ collection: subject.collection, errors })
  const data = emptied(flattenedFields, given as Readonly<Record<string, unknown>>)
  const name = NAMED_BY[subject.collection]
  const title = trimmed(data[name])
  return copyOf(subject, { ...(data as Partial<StoredDocument>), [name]: title, slug: trimmed(data['slug']) || slugOf(title) })
}

const NAMED_BY: Readonly<Record<SubjectCollection, 'title' | 'name'>> = { articles: 'title', clinics: 'name' }

const trimmed = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
