import { rm } from 'node:fs/promises'

export default async function stopSqlite(): Promise<void> {
  if (process.env.TEST_SQLITE) await rm(process.env.TEST_SQLITE, { recursive: true })
}
