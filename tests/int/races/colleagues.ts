import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { User } from '../../../src/payload-types'
import { aReviewer, aUser } from '../support/builders'

/** As many licensed reviewers as asked for. They share one password hash: to make each its own takes a second of computing a head. */
export async function reviewers(payload: Payload, count: number): Promise<User[]> {
  const [{ user, id }, admin] = await Promise.all([aReviewer(payload), aUser(payload, 'admin')])
  const [account, profile] = await Promise.all([payload.db.findOne<User & { id: string }>({ collection: 'users', where: { id: { equals: user.id } } }), payload.findByID({ collection: 'medical-reviewers', id, depth: 0 })])
  const others: User[] = []
  for (let n = 1; n < count; n++) {
    const colleague = (await payload.db.create({ collection: 'users', data: { ...account, id: randomUUID(), email: `${randomUUID()}@example.org`, name: `reviewer ${n}`, sessions: [] } })) as unknown as User
    const { name, credentials, licences } = profile
    await payload.create({
      collection: 'medical-reviewers',
      data: { name: `${name} ${n}`, credentials, licences: (licences ?? []).map((licence) => ({ ...licence, id: null })), user: colleague.id },
      user: { ...admin, collection: 'users' },
      depth: 0,
    })
    others.push(colleague)
  }
  return [user, ...others]
}
