import { afterEach, expect, test } from '@jest/globals'
import { sql, type MigrateUpArgs } from '@payloadcms/db-sqlite'
import type { Migration } from 'payload'
import type { Configure } from '../int/support/cms'
import { freshDatabase } from '../int/support/freshDatabase'
import { startUntyped, type Untyped } from '../int/support/untyped'
import { create, execute, rowsOf, saidBy, withArticles } from './articles'

const running: Untyped[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((cms) => cms.destroy()))
})

const migration = (name: string, ...statements: string[]): Migration => ({
  name,
  up: async (args) => {
    const { db } = args as MigrateUpArgs // the type that Payload gives migrations of SQLite
    for (const statement of statements) await db.run(sql.raw(statement))
  },
  down: () => Promise.resolve(),
})

async function start(configure: Configure, url: string): Promise<Untyped> {
  const cms = await startUntyped(configure, { type: 'sqlite', url })
  running.push(cms)
  return cms
}

/** A database with an article in it, made by a process that has ended. */
async function withArticle() {
  const { url } = freshDatabase()
  const cms = await startUntyped(withArticles(), { type: 'sqlite', url })
  const { id } = await create(cms, 'before')
  await cms.destroy()
  await execute(url, "DELETE FROM payload_migrations WHERE name = 'dev'") // pushing the tables leaves this note
  return { url, id }
}

// What SQLite's own documentation and drizzle do to change a column: its rows' lists hang on it by ON DELETE CASCADE.
const rebuild = migration(
  'rebuild',
  'PRAGMA foreign_keys=OFF',
  'CREATE TABLE `new_articles` (`id` text PRIMARY KEY NOT NULL, `title` text, `updated_at` text NOT NULL, `created_at` text NOT NULL)',
  'INSERT INTO `new_articles` SELECT `id`, `title`, `updated_at`, `created_at` FROM `articles`',
  'DROP TABLE `articles`',
  'ALTER TABLE `new_articles` RENAME TO `articles`',
  'PRAGMA foreign_keys=ON',
)

test('a migration that rebuilds a table keeps the lists of its rows', async () => {
  const { url, id } = await withArticle()
  const cms = await start(withArticles({ push: false, migrations: [rebuild] }), url)
  expect(await saidBy(cms, id)).toBe('before')
  expect((await rowsOf(url, 'payload_migrations')).map(({ name, batch }) => [name, batch])).toEqual([['rebuild', 1]])
})

test('so does one that is run by Payload’s own command', async () => {
  const { url, id } = await withArticle()
  const cms = await start(withArticles({ push: false }), url)
  await cms.db.migrate({ migrations: [rebuild] })
  expect(await saidBy(cms, id)).toBe('before')
})

test('after a migration foreign keys hold again', async () => {
  const { url, id } = await withArticle()
  const cms = await start(withArticles({ push: false, migrations: [rebuild] }), url)
  await cms.delete({ collection: 'articles', id })
  expect(await rowsOf(url, 'articles_first')).toEqual([])
})

test('a migration runs once, though two start together, and not at the next start', async () => {
  const { url } = await withArticle()
  const counting = migration('count', 'CREATE TABLE IF NOT EXISTS runs (at text)', "INSERT INTO runs VALUES ('now')")
  const configure = withArticles({ push: false, migrations: [counting] })
  await Promise.all([start(configure, url), start(configure, url)])
  await start(configure, url)
  expect(await rowsOf(url, 'runs')).toHaveLength(1)
  expect(await rowsOf(url, 'payload_migrations')).toHaveLength(1)
})

const failing = [
  migration('half', 'CREATE TABLE half (id text)', 'INSERT INTO nowhere VALUES (1)'),
  migration('dangling', 'CREATE TABLE half (id text)', "INSERT INTO articles_first (_order, _parent_id, id) VALUES (1, 'nobody', 'row')"),
]

for (const broken of failing) {
  test(`a migration that fails (${broken.name}) stops the start by name and leaves the database as it was`, async () => {
    const { url, id } = await withArticle()
    await expect(start(withArticles({ push: false, migrations: [rebuild, broken] }), url)).rejects.toThrow(`Migration ${broken.name} failed`)
    expect(await execute(url, "SELECT * FROM sqlite_master WHERE name = 'half'")).toEqual([])
    expect((await rowsOf(url, 'payload_migrations')).map(({ name }) => name)).toEqual(['rebuild'])
    expect(await saidBy(await start(withArticles({ push: false }), url), id)).toBe('before')
  })
}

test('a fresh file gets its tables from the migrations, in development too', async () => {
  const { url } = freshDatabase()
  const tables = migration(
    'tables',
    'CREATE TABLE `payload_migrations` (`id` text PRIMARY KEY NOT NULL, `name` text, `batch` numeric, `updated_at` text NOT NULL, `created_at` text NOT NULL)',
    'CREATE TABLE `notes` (`id` text PRIMARY KEY NOT NULL, `text` text)',
  )
  await start(withArticles({ push: false, migrations: [tables] }), url)
  expect(await rowsOf(url, 'notes')).toEqual([])
})
