import { beforeAll, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { anArticle, aTeam } from '../support/builders'
import { aCms } from '../support/cms'
import { probatum } from '../support/probatum'
import { RECORD, rowsOf, workflow } from './performed'

const cms = aCms(probatum())
beforeAll(async () => {
  cms().logger.level = 'silent'
  const team = await aTeam(cms())
  await workflow(cms(), team).publish(`articles/${(await anArticle(cms(), team.editor)).id}`)
}, 120_000)

type Write = (payload: Payload, collection: 'review-events', id: string) => Promise<unknown>
const data = { subject: 'articles:changed', seq: 1, type: 'published', at: '2020-01-01', hash: 'x', event: '{}', names: ' ', owner: 'changed', reservedAt: '2020-01-01', storedAt: '2020-01-01', bytes: '{}', workingCopy: '{}' }

/** Even for code of this process that overrides access: what a plugin, a hook or a careless script might do. */
const WRITES: Readonly<Record<string, Write>> = {
  'create': (payload, collection) => payload.create({ collection, data: { id: 'forged', ...data }, overrideAccess: true }),
  'update': (payload, collection, id) => payload.update({ collection, id, data: data, overrideAccess: true }),
  'update of many': async (payload, collection) => failing(await payload.update({ collection, where: { id: { exists: true } }, data: data, overrideAccess: true })),
  'delete': (payload, collection, id) => payload.delete({ collection, id, overrideAccess: true }),
  'delete of many': async (payload, collection) => failing(await payload.delete({ collection, where: { id: { exists: true } }, overrideAccess: true })),
  'duplicate': (payload, collection, id) => payload.duplicate({ collection, id, overrideAccess: true }),
  'db.create': ({ db }, collection) => db.create({ collection, data: { id: 'forged', ...data } }),
  'db.updateOne': ({ db }, collection, id) => db.updateOne({ collection, id, data }),
  'db.updateMany': ({ db }, collection) => db.updateMany({ collection, where: {}, data }),
  'db.upsert': ({ db }, collection, id) => db.upsert({ collection, where: { id: { equals: id } }, data }),
  'db.deleteOne': ({ db }, collection, id) => db.deleteOne({ collection, where: { id: { equals: id } } }),
  'db.deleteMany': ({ db }, collection) => db.deleteMany({ collection, where: {} }),
}

/** What goes document by document answers its errors as values. */
function failing({ errors }: { readonly errors: readonly { readonly message: string }[] }): void {
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join())
}

const CASES = RECORD.flatMap((collection) => Object.keys(WRITES).map((write) => [write, collection] as const))

test.each(CASES)('a %s of %s through Payload’s own programming interface is refused', async (write, collection) => {
  const before = await rowsOf(cms(), ...RECORD)
  const [row] = before[collection] ?? []
  if (row === undefined || !('id' in row)) throw new Error('There is a record.')
  await expect(WRITES[write]?.(cms(), collection as 'review-events', String(row.id))).rejects.toThrow()
  expect(await rowsOf(cms(), ...RECORD)).toEqual(before)
})
