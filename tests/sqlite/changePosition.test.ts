import { expect, test } from '@jest/globals'
import type { MigrateDownArgs, SQLiteAdapter } from '@payloadcms/db-sqlite'
import { down } from '../../migrations/sqlite/20261125_082603_change_position'
import { anArticle, aTeam } from '../int/support/builders'
import { startCms } from '../int/support/cms'
import { freshDatabase } from '../int/support/freshDatabase'
import { probatum } from '../int/support/probatum'
import { publicationsOf } from '../int/support/publications'
import { took } from '../int/races/deeds'
import { execute, rowsOf } from './articles'

/** Rows as they were written before changes had places, by id out of their order. */
const OLD = [['articles:c:3', '2026-01-01T00:00:00.000Z'], ['articles:a:3', '2026-01-02T00:00:00.000Z'], ['articles:b:3', '2026-01-02T00:00:00.000Z'], ['articles:b:10', '2026-01-02T00:00:00.000Z'], ['articles:a:7', '2026-01-03T00:00:00.000Z']] as const

test('changes from before they had places get them in the order in which they happened, and new ones come behind', async () => {
  const database = freshDatabase()
  const before = await startCms(probatum(), database)
  await down({ db: (before.db as unknown as SQLiteAdapter).drizzle } as unknown as MigrateDownArgs)
  await before.destroy()
  await execute(database.url, "DELETE FROM payload_migrations WHERE name LIKE '%change_position'")
  for (const [id, at] of [...OLD].sort()) {
    const [collection, subject, seq] = id.split(':')
    await execute(database.url, `INSERT INTO publication_changes (id, subject, seq, at, kind, language, slug, edition) VALUES ('${id}', '${collection}:${subject}', ${seq}, '${at}', 'published', 'en', 'slug', 1)`)
  }

  const cms = await startCms(probatum(), database)
  const team = await aTeam(cms)
  const { id } = await anArticle(cms, team.editor)
  await took(cms, team, { collection: 'articles', id }, 'submit', 'approve', 'publish')
  const { entries } = await publicationsOf(cms).changes(null, 50)
  expect(entries.map(({ entry: { subject, seq } }) => `${subject}:${seq}`)).toEqual([...OLD.map(([old]) => old), `articles:${id}:3`])
  await cms.destroy()
  const rows = await rowsOf(database.url, 'publication_changes')
  expect(rows.map(({ follows }) => Number(follows)).sort()).toEqual([0, 1, 2, 3, 4, 5])
})
