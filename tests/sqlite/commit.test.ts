import { afterEach, expect, test } from '@jest/globals'
import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapter } from 'payload'
import { startUntyped, type Untyped } from '../int/support/untyped'
import { freshDatabase } from '../int/support/freshDatabase'
import { create, rowsOf, saidBy, withArticles } from './articles'

let open: Untyped | undefined
afterEach(() => open?.destroy())

test('a COMMIT that fails reaches the caller, keeps nothing, and harms no later save', async () => {
  const { url } = freshDatabase()
  let breaks = true
  const adapter = (db: DatabaseAdapter) => db as unknown as SQLiteAdapter
  open = await startUntyped(
    withArticles({
      hooks: {
        afterChange: [
          // A row of a list whose article doesn't exist, with the check put off until COMMIT.
          async ({ req }) => {
            const session = adapter(req.payload.db).sessions[String(await req.transactionID)]
            if (!breaks || !session) return
            const on = session.db as unknown as SQLiteAdapter['drizzle']
            await on.run(sql`PRAGMA defer_foreign_keys = ON`)
            await on.run(sql`INSERT INTO articles_first (_order, _parent_id, id) VALUES (1, 'nobody', 'row')`)
          },
        ],
      },
    }),
    { type: 'sqlite', url },
  )
  await expect(create(open, 'lost')).rejects.toThrow('FOREIGN KEY')
  expect(await rowsOf(url, 'articles')).toEqual([])
  breaks = false
  const { id } = await create(open, 'kept')
  expect(await saidBy(open, id)).toBe('kept')
  expect((await rowsOf(url, 'articles')).map(({ title }) => title)).toEqual(['kept'])
})

test('a transaction that nobody ends is rolled back after a while, and saves go on', async () => {
  const { url } = freshDatabase()
  open = await startUntyped(withArticles({ limits: { waitMs: 5000, maxMs: 200, busyMs: 50 } }), { type: 'sqlite', url })
  const transactionID = await forgotten(open)
  await create(open, 'after')
  expect((await rowsOf(url, 'articles')).map(({ title }) => title)).toEqual(['after'])
  await expect(open.db.commitTransaction(transactionID)).rejects.toThrow('rolled back')
})

// A function of its own, so that the caller isn't inside the transaction.
async function forgotten(cms: Untyped): Promise<string | number> {
  await Promise.resolve()
  const transactionID = await cms.db.beginTransaction()
  if (!transactionID) throw new Error('no transaction')
  await cms.create({ collection: 'articles', data: { title: 'forgotten' }, req: { transactionID } })
  return transactionID
}
