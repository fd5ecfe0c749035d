import type { Where } from 'payload'
import { whyNoTranslation } from '../domain/publication/translations'
import type { SubjectCollection } from '../domain/editorial/subject'
import type { Article, Clinic } from '../payload-types'
import type { Cms } from './cms'
import { idOf, WITHOUT_JOINS } from './stored'

/** Why what a form says can’t be a translation, as the working copies stand at this moment; null: it can. */
export async function refusedTranslation({ payload, req }: Cms, collection: SubjectCollection, { id, language, translationOf }: { readonly id: string; readonly language: string; readonly translationOf: string }): Promise<string | null> {
  const groups = [id, translationOf].filter((one) => one !== '')
  if (groups.length === 0) return null
  const where: Where = { or: [{ id: { equals: translationOf } }, { translationOf: { in: groups } }] }
  const { docs } = await payload.db.find<Partial<Article & Clinic> & { readonly id: string }>({ collection, where, limit: 0, pagination: false, ...WITHOUT_JOINS, ...(req && { req }) })
  const related = docs.map((other) => ({ id: other.id, title: other.title ?? other.name ?? '', language: other.language ?? '', translationOf: idOf(other.translationOf) }))
  return whyNoTranslation({ id, language, translationOf }, related)
}
