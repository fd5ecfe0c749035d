import type { CollectionAfterDeleteHook, CollectionAfterReadHook } from 'payload'
import type { Source } from '../payload-types'
import { cmsOf } from '../operations/cms'
import { checkOf, forgetCheck, numbersOf, type SourceCheck } from '../operations/sources/checks'

/** Puts the last check beside a source that is read by itself: a list would look each of them up. */
export const showCheck: CollectionAfterReadHook<Source> = async ({ doc, findMany, req }) => {
  if (findMany === true || typeof doc.id !== 'string') return doc
  return { ...doc, check: shown(doc, await checkOf(cmsOf(req.payload, req), doc.id)) }
}

export const forget: CollectionAfterDeleteHook<Source> = ({ id, req }) => forgetCheck(cmsOf(req.payload, req), String(id))

function shown(source: Source, { numbers, checkedAt, outcome, message }: SourceCheck): NonNullable<Source['check']> {
  if (outcome === null) return { checkedAt: null, outcome: null, message: 'Not checked.' }
  if (numbers !== numbersOf(source)) return { checkedAt: null, outcome: null, message: 'Not checked since its numbers were changed.' }
  return { checkedAt, outcome, message: [outcome === 'not-checked' ? 'Not checked.' : '', message].filter(Boolean).join(' ') || 'Nothing to remark.' }
}
