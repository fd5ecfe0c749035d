import type { Payload } from 'payload'
import type { Subject } from '../../../src/domain/editorial/subject'
import type { NotificationKind } from '../../../src/domain/notifications/told'
import type { User } from '../../../src/payload-types'

interface Row {
  readonly id: string
  readonly kind: NotificationKind
  readonly subject: string
  readonly mailState: string
  readonly shown: boolean
  readonly read: boolean
}

export const rowsFor = async (payload: Payload, user: User): Promise<readonly Row[]> =>
  (await payload.db.find<Row>({ collection: 'notifications', where: { user: { equals: user.id } }, sort: 'kind', limit: 0, pagination: false })).docs

/** Of what kinds somebody was told, of one text, in the order of their names. */
export const kindsFor = async (payload: Payload, user: User, { collection, id }: Subject): Promise<readonly NotificationKind[]> =>
  (await rowsFor(payload, user)).filter(({ subject }) => subject === `${collection}:${id}`).map(({ kind }) => kind)
