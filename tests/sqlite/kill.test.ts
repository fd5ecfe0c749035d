import { execFileSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { copyFile } from 'node:fs/promises'
import { setTimeout as passed } from 'node:timers/promises'
import { afterEach, expect, test } from '@jest/globals'
import { startChild } from '../int/support/child'
import { startUntyped } from '../int/support/untyped'
import { freshDatabase } from '../int/support/freshDatabase'
import { create, saidBy, withArticles } from './articles'

const PROCESSES = 5
const MOMENTS = 20
const SAVE_MS = 60

let saver: ChildProcess | undefined
afterEach(() => {
  saver?.kill('SIGKILL')
})

/**
 * 5 processes are killed while they save. Starting one takes seconds, so each is also stopped at 19 random moments before, and its files
 * copied: what a stopped process has written is what it would leave, were it killed there (no power is lost, the system keeps all writes).
 */
test('a process killed while it saves leaves the article whole, and nothing that was saved is lost: 100 times', async () => {
  const { url } = freshDatabase()
  const cms = await startUntyped(withArticles(), { type: 'sqlite', url })
  const { id } = await create(cms, 'text 0')
  await cms.destroy()
  let saved = 0

  for (let process = 0; process < PROCESSES; process++) {
    saver = startChild('tests/sqlite/saver.ts', url, String(id), String(saved + 1))
    saver.on('message', (message: { saved?: number }) => (saved = message.saved ?? saved))
    await once(saver, 'message')
    const ended = once(saver, 'exit')
    for (let moment = 1; moment < MOMENTS; moment++) {
      await once(saver, 'message')
      await passed(Math.random() * SAVE_MS)
      await stop(saver)
      await expectWhole(await copyOf(url), id, saved)
      saver.kill('SIGCONT')
    }
    saver.kill('SIGKILL')
    await ended
    await expectWhole(url, id, saved)
  }
}, 240_000)

async function stop(process: ChildProcess): Promise<void> {
  process.kill('SIGSTOP')
  const stopped = () => execFileSync('ps', ['-o', 'state=', '-p', String(process.pid)], { encoding: 'utf8' }).startsWith('T')
  while (!stopped()) await passed(1)
}

async function copyOf(url: string): Promise<string> {
  const copy = freshDatabase().url
  for (const part of ['', '-wal']) await copyFile(fileOf(url) + part, fileOf(copy) + part)
  return copy
}

const fileOf = (url: string) => url.replace('file:', '')

async function expectWhole(url: string, id: string | number, saved: number): Promise<void> {
  const cms = await startUntyped(withArticles({ push: false }), { type: 'sqlite', url })
  try {
    const [, said] = (await saidBy(cms, id)).split(' ')
    expect(Number(said)).toBeGreaterThanOrEqual(saved)
  } finally {
    await cms.destroy()
  }
}
