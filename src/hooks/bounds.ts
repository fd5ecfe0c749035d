import type { CollectionBeforeOperationHook } from 'payload'
import { refuseBoundless } from '../operations/bounds'

/** Refuses a save of a text that is nested or long beyond all sense: Payload's own walk through it is recursive. */
export const refuseUnbounded: CollectionBeforeOperationHook = ({ args, operation }) => {
  if ((operation === 'create' || operation === 'update' || operation === 'updateByID') && 'data' in args) refuseBoundless(args.data)
  return args
}
