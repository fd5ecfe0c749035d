import type { Where } from 'payload'
import { whyNoTranslation } from '../domain/publication/translations'
import type { SubjectCollection } from '../domain/editorial/subject'
import type { Snapshot } from '../domain/snapshot/snapshot'
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

export interface Original {
  readonly collection: SubjectCollection
  readonly id: string
  readonly title: string
  readonly language: string
}

/** The text that a snapshot says again, as its working copy is called now; null: it says none again, or one that is gone. */
export async function originalOf({ payload, req }: Cms, { kind, translationOf }: Snapshot): Promise<Original | null> {
  if (translationOf === undefined) return null
  const collection: SubjectCollection = `${kind}s`
  const original = await payload.db.findOne<Partial<Article & Clinic> & { readonly id: string }>({ collection, where: { id: { equals: translationOf } }, ...WITHOUT_JOINS, ...(req && { req }) })
  return original && { collection, id: translationOf, title: original.title ?? original.name ?? '', language: original.language ?? '' }
}
