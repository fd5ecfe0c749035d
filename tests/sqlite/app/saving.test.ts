import { execFileSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { copyFile } from 'node:fs/promises'
import { setTimeout as passed } from 'node:timers/promises'
import { afterEach, expect, test } from '@jest/globals'
import { startChild } from '../../int/support/child'
import { saying, wordOf } from '../../int/races/deeds'
import { anArticle, aTeam } from '../../int/support/builders'
import { startCms } from '../../int/support/cms'
import { freshDatabase } from '../../int/support/freshDatabase'
import { probatum } from '../../int/support/probatum'
import { execute } from '../articles'

const PROCESSES = 2
const MOMENTS = 50
const SAVE_MS = 40

let saver: ChildProcess | undefined
afterEach(() => {
  saver?.kill('SIGKILL')
})

/**
 * 2 processes are killed while they save. Starting one takes seconds, so each is also stopped at 49 random moments before, and its files
 * copied: what a stopped process has written is what it would leave, were it killed there (no power is lost, the system keeps all writes).
 */
test('the app killed at 100 random moments of saving leaves the article whole, and nothing that was saved is lost', async () => {
  const { url } = freshDatabase()
  const cms = await startCms(probatum(), { type: 'sqlite', url })
  const { editor } = await aTeam(cms)
  const { id } = await anArticle(cms, editor, saying('0'))
  await cms.destroy()
  let saved = 0

  for (let process = 0; process < PROCESSES; process++) {
    saver = await saving(url, id, saved + 1, (n) => (saved = n))
    const ended = once(saver, 'exit')
    for (let moment = 1; moment < MOMENTS; moment++) {
      await once(saver, 'message')
      await passed(Math.random() * SAVE_MS)
      await stop(saver)
      expect(await saidIn(await copyOf(url), id)).toBeGreaterThanOrEqual(saved)
      saver.kill('SIGCONT')
    }
    saver.kill('SIGKILL')
    await ended
    expect(await saidAfterRestart(url, id)).toBeGreaterThanOrEqual(saved)
  }
  expect(saved).toBeGreaterThan(PROCESSES)
}, 240_000)

/** A process that saves, once it says that it does. */
async function saving(url: string, id: string, first: number, saved: (n: number) => void): Promise<ChildProcess> {
  const process = startChild('tests/sqlite/app/saver.ts', url, id, String(first))
  process.on('message', (message: { saved?: number }) => message.saved !== undefined && saved(message.saved))
  await once(process, 'message')
  return process
}

async function stop(process: ChildProcess): Promise<void> {
  process.kill('SIGSTOP')
  const stopped = () => execFileSync('ps', ['-o', 'state=', '-p', String(process.pid)], { encoding: 'utf8' }).startsWith('T')
  while (!stopped()) await passed(1)
}

async function copyOf(url: string): Promise<string> {
  const copy = freshDatabase().url
  for (const part of ['', '-wal']) await copyFile(url.replace('file:', '') + part, copy.replace('file:', '') + part)
  return copy
}

/** Which save an article says, row by row as any other process sees it; throws where it or its newest version is torn, or they differ. */
async function saidIn(url: string, id: string): Promise<number> {
  const [version] = await execute(url, `SELECT id FROM _articles_v WHERE parent_id = '${id}' ORDER BY rowid DESC LIMIT 1`)
  const word = await wordIn(url, { table: 'articles', prefix: '', lists: 'articles', id })
  expect(await wordIn(url, { table: '_articles_v', prefix: 'version_', lists: '_articles_v_version', id: text(version?.['id']) })).toBe(word)
  return Number(word)
}

interface Tables {
  readonly table: string
  readonly prefix: string
  readonly lists: string
  readonly id: string
}

async function wordIn(url: string, { table, prefix, lists, id }: Tables): Promise<string> {
  const [row] = await execute(url, `SELECT * FROM ${table} WHERE id = '${id}'`)
  const authors = await execute(url, `SELECT name FROM ${lists}_authors WHERE _parent_id = '${id}'`)
  const claims = await execute(url, `SELECT claims_id FROM ${table}_rels WHERE parent_id = '${id}'`)
  const of = (field: string) => text(row?.[`${prefix}${field}`])
  return wordOf({ title: of('title'), dek: of('dek'), disclosure: { funding: of('disclosure_funding') }, authors: authors.map(({ name }) => ({ name: text(name) })), usedClaims: claims.map((claim) => text(claim['claims_id'])) })
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The same as the app tells it that starts again, with its repairs. */
async function saidAfterRestart(url: string, id: string): Promise<number> {
  const cms = await startCms(probatum({ serves: true }), { type: 'sqlite', url })
  try {
    return Number(wordOf(await cms.findByID({ collection: 'articles', id, depth: 0 })))
  } finally {
    await cms.destroy()
  }
}
