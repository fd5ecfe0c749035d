import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { SubjectCollection } from '../domain/editorial/subject'
import { cmsOf } from '../operations/cms'
import { forgetCard, keepCard } from '../operations/desk/cards'

/** The desk shows a text as it was saved last. */
export const showOnDesk: CollectionAfterChangeHook = ({ collection, doc, req }) => keepCard(cmsOf(req.payload, req), { collection: collection.slug as SubjectCollection, id: String(doc.id) })

export const takeOffDesk: CollectionAfterDeleteHook = ({ collection, id, req }) => forgetCard(cmsOf(req.payload, req), { collection: collection.slug as SubjectCollection, id: String(id) })
