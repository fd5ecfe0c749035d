import type { Field, RelationshipFieldSingleValidation, Where } from 'payload'
import type { SubjectCollection } from '../domain/editorial/subject'
import { cmsOf } from '../operations/cms'
import { idOf } from '../operations/stored'
import { refusedTranslation } from '../operations/translations'

/** The original that a text says in another language: signed with the text, since readers are told that the two say the same. Each is reviewed by itself. */
export const translationOf = (collection: SubjectCollection): Field => ({
  name: 'translationOf',
  type: 'relationship',
  relationTo: collection,
  index: true,
  label: 'Translation of',
  filterOptions: ({ data, id }): Where => ({ and: [{ id: { not_equals: id ?? '' } }, { language: { not_equals: languageOf(data) } }, { translationOf: { exists: false } }] }),
  validate: (async (value, { data, id, req }) => {
    const refusal = await refusedTranslation(cmsOf(req.payload, req), collection, { id: String(id ?? ''), language: languageOf(data), translationOf: idOf(value) })
    return refusal ?? true
  }) satisfies RelationshipFieldSingleValidation,
  admin: { position: 'sidebar', description: 'The original in another language, where this is one of its translations. Readers are shown the way from each to the others.' },
})

const languageOf = (data: { readonly language?: unknown } | undefined): string => (typeof data?.language === 'string' ? data.language : '')
