import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What .env sets and the process doesn't. */
export function readSettings() {
  const file = fileURLToPath(new URL('../.env', import.meta.url))
  if (existsSync(file)) process.loadEnvFile(file)
}
