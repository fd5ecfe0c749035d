import type { CollectionSlug, SelectIncludeType, Where } from 'payload'
import type { Cms } from './cms'
import { WITHOUT_JOINS } from './stored'

/** All rows of a collection, a page at a time in the order of their ids, so that memory stays small and nothing is seen twice. `select`: of each only these fields. */
export async function* rows<T extends { readonly id: string }>({ payload, req }: Cms, collection: CollectionSlug, where: Where = {}, select?: SelectIncludeType): AsyncGenerator<T> {
  for (let last = ''; ; ) {
    const { docs } = await payload.db.find<{ id: string }>({ collection, where: { and: [where, { id: { greater_than: last } }] }, sort: 'id', limit: 200, pagination: false, ...WITHOUT_JOINS, ...(select && { select }), ...(req && { req }) })
    yield* docs as unknown as T[]
    const end = docs.at(-1)
    if (end === undefined) return
    last = end.id
  }
}

/** Every subject that any event names, though its first be missing: `articles:ID`. */
export async function* recordedSubjects({ payload }: Cms): AsyncGenerator<string> {
  for (let last = ''; ; ) {
    const { docs } = await payload.db.find<{ id: string }>({ collection: 'review-events', where: { id: { greater_than: last } }, sort: 'id', limit: 1, pagination: false })
    const [event] = docs
    if (event === undefined) return
    const subject = event.id.slice(0, event.id.lastIndexOf(':'))
    yield subject
    last = `${subject}:~` // behind every number
  }
}
