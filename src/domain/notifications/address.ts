import type { Subject } from '../editorial/subject'
import type { NotificationKind } from './told'

const TO_REVIEW: readonly NotificationKind[] = ['assigned', 'resubmitted', 'mentioned']

/** Where in the admin what was told is dealt with, below the admin's own address. */
export const placeOf = (kind: NotificationKind, { collection, id }: Subject): `/${string}` => (TO_REVIEW.includes(kind) ? `/review/${collection}/${id}` : `/collections/${collection}/${id}`)
