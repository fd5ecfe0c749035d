import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as passed } from 'node:timers/promises'
import { afterEach, expect, test } from '@jest/globals'
import { startUntyped, type Untyped } from '../int/support/untyped'
import { freshDatabase } from '../int/support/freshDatabase'
import { create, rowsOf, withArticles } from './articles'

let cms: Untyped | undefined
let holder: ChildProcess | undefined
afterEach(async () => {
  holder?.kill()
  await cms?.destroy()
})

async function held(url: string): Promise<ChildProcess> {
  holder = fork(path.join(import.meta.dirname, 'holdLock.mjs'), [url], { execArgv: [] })
  await once(holder, 'message')
  return holder
}

const start = (url: string, waitMs: number) => startUntyped(withArticles({ limits: { waitMs, maxMs: 60_000, busyMs: 20 } }), { type: 'sqlite', url })
const titles = async (url: string) => (await rowsOf(url, 'articles')).map(({ title }) => title)

test('a save waits for another process that writes, and is kept, as is every save after it', async () => {
  const { url } = freshDatabase()
  cms = await start(url, 10_000)
  const other = await held(url)
  const ended = once(other, 'exit')
  const saves = Promise.all([create(cms, 'waits 1'), create(cms, 'waits 2')])
  expect(await Promise.race([saves, passed(500, 'still waiting')])).toBe('still waiting')
  expect(await titles(url)).toEqual([])
  other.send('go on')
  await ended
  await saves
  for (let n = 0; n < 20; n++) await create(cms, `later ${n}`)
  expect(await titles(url)).toEqual(['waits 1', 'waits 2', ...Array.from({ length: 20 }, (_, n) => `later ${n}`)])
}, 60_000)

test('a save that waited too long is refused and not kept, and later ones are', async () => {
  const { url } = freshDatabase()
  cms = await start(url, 300)
  const other = await held(url)
  const ended = once(other, 'exit')
  await expect(create(cms, 'refused')).rejects.toThrow('SQLITE_BUSY')
  other.send('go on')
  await ended
  await create(cms, 'kept')
  expect(await titles(url)).toEqual(['kept'])
}, 60_000)

test('a save that waits too long behind others of its own process is refused with a 503', async () => {
  const { url } = freshDatabase()
  cms = await start(url, 200)
  await begun(cms)
  await expect(create(cms, 'refused')).rejects.toMatchObject({ status: 503 })
  expect(await titles(url)).toEqual([])
})

// After an await, so that the caller doesn't get into the transaction.
async function begun(cms: Untyped): Promise<void> {
  await Promise.resolve()
  await cms.db.beginTransaction()
}
