// Another process that writes: takes the lock of the file it is given, says so, and keeps it until it is told to go on (or is orphaned).
import { createClient } from '@libsql/client'

const client = createClient({ url: process.argv[2] })
await client.execute('PRAGMA busy_timeout=5000')
await client.execute('BEGIN IMMEDIATE')
process.send('held')
process.on('disconnect', () => process.exit())
process.on('message', async () => {
  await client.execute('COMMIT')
  process.exit()
})
