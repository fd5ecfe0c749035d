import { once } from 'node:events'
import { expect, test } from '@jest/globals'
import { startChild } from '../int/support/child'
import { freshDatabase } from '../int/support/freshDatabase'
import { startUntyped } from '../int/support/untyped'
import { withArticles } from './articles'

// In a process of its own: where anything has followed a context before, as Jest has, it doesn't show.
test('a process whose first save is refused keeps its next', async () => {
  const { url } = freshDatabase()
  const cms = await startUntyped(withArticles(), { type: 'sqlite', url })
  await cms.db.create({ collection: 'notes', data: { id: 'taken', text: 'noted' } })
  await cms.destroy()
  const [told] = (await once(startChild('tests/sqlite/firstSave.ts', url, 'taken'), 'message')) as [unknown]
  expect(told).toEqual([expect.stringContaining('UNIQUE constraint failed'), 'kept'])
}, 60_000)
