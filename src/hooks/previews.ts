import type { CollectionAfterDeleteHook } from 'payload'
import type { SubjectCollection } from '../domain/editorial/subject'
import { cmsOf } from '../operations/cms'
import { forgetPreviews } from '../operations/previews/links'

export const endPreviews: CollectionAfterDeleteHook = ({ collection, id, req }) => forgetPreviews(cmsOf(req.payload, req), { collection: collection.slug as SubjectCollection, id: String(id) })
