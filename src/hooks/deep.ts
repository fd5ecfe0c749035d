import { APIError, type CollectionBeforeOperationHook } from 'payload'

/** Deeper than this is no text that anybody wrote; Payload's own walk through it is recursive. */
const DEEPEST = 120

/** Refuses a body nested beyond all sense before anything walks it. */
export const refuseDeep: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation === 'create' || operation === 'update' || operation === 'updateByID') && 'data' in args && deeperThan(args.data, DEEPEST)) {
    throw new APIError(`This text is nested more than ${DEEPEST} levels deep. Write it with fewer lists inside lists.`, 400, { code: 'too-deep' }, true)
  }
  return args
}

function deeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true
    level = level.flatMap((node) => (typeof node === 'object' && node !== null ? Object.values(node) : []))
  }
  return false
}
