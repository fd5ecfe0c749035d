import type { CollectionAfterDeleteHook, CollectionAfterReadHook, CollectionBeforeChangeHook } from 'payload'
import type { Source } from '../payload-types'
import { cmsOf } from '../operations/cms'
import { checkOf, forgetCheck, numbersOf, type SourceCheck } from '../operations/sources/checks'

/** Nobody has checked a source that is just being made: an import makes thousands, and would look each up. */
export const markNew: CollectionBeforeChangeHook<Source> = ({ context, data, operation }) => {
  if (operation === 'create') context[NEW] = data.id
  return data
}
const NEW = 'newSource'

/** Puts the last check beside a source that is read by itself: a list would look each of them up. */
export const showCheck: CollectionAfterReadHook<Source> = async ({ context, doc, findMany, req }) => {
  if (findMany === true || typeof doc.id !== 'string') return doc
  if (context[NEW] === doc.id) return { ...doc, check: NOT_CHECKED }
  return { ...doc, check: shown(doc, await checkOf(cmsOf(req.payload, req), doc.id)) }
}

export const forget: CollectionAfterDeleteHook<Source> = ({ id, req }) => forgetCheck(cmsOf(req.payload, req), String(id))

const NOT_CHECKED = { checkedAt: null, outcome: null, message: 'Not checked.' } as const

function shown(source: Source, { numbers, checkedAt, outcome, message }: SourceCheck): NonNullable<Source['check']> {
  if (outcome === null) return NOT_CHECKED
  if (numbers !== numbersOf(source)) return { checkedAt: null, outcome: null, message: 'Not checked since its numbers were changed.' }
  return { checkedAt, outcome, message: [outcome === 'not-checked' ? 'Not checked.' : '', message].filter(Boolean).join(' ') || 'Nothing to remark.' }
}
