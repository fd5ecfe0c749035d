import type { CollectionSlug, Where } from 'payload'
import type { Cms } from '../cms'

export const count = async ({ payload }: Cms, collection: CollectionSlug, where: Where = {}): Promise<number> => (await payload.db.count({ collection, where })).totalDocs
