import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export default async function startSqlite(): Promise<void> {
  process.env.TEST_SQLITE = await mkdtemp(path.join(tmpdir(), 'probatum-tests-'))
  // Payload pushes a schema once per process; here each test file, and some tests, have a database of their own.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
}
