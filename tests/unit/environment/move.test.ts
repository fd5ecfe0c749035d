import { expect, test } from '@jest/globals'
import { readMove } from '../../../src/environment'

const PAYLOAD_SECRET = 's'.repeat(32)
const TARGET = 'mongodb://localhost/cms'

test('a move goes from the database that is set to the one that is named, of which MONGODB_FLAVOUR speaks; all else stays', () => {
  const { source, target } = readMove(TARGET, { PAYLOAD_SECRET, DATA_DIR: '/srv/data', MONGODB_FLAVOUR: 'cosmosdb' })
  expect(source.database).toEqual({ type: 'sqlite', url: 'file:/srv/data/probatum.db' })
  expect(target).toEqual({ ...source, database: { type: 'mongodb', url: TARGET, flavour: 'cosmosdb' } })
})

test.each(['mongodb://localhost', 'postgres://localhost/cms'])('%s is refused as a target', (to) => {
  expect(() => readMove(to, { PAYLOAD_SECRET })).toThrow('DATABASE_URL must')
})
