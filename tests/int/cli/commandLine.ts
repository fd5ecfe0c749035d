import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { jest } from '@jest/globals'
import { main } from '../../../src/cli/main'
import type { Database } from '../../../src/environment'

export interface Answer {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** The environment of a command that works on this database. */
export const environmentFor = (database: Database): Record<string, string> => ({
  DATABASE_URL: database.url,
  ...(database.type === 'mongodb' && database.flavour !== null && { MONGODB_FLAVOUR: database.flavour }),
  DATA_DIR: mkdtempSync(path.join(tmpdir(), 'probatum-cli-')),
  PAYLOAD_SECRET: 'a secret for tests, and for nothing else',
})

/** `probatum …` in this process, on that environment. */
export const commandLine =
  (environment: Record<string, string>) =>
  async (...line: string[]): Promise<Answer> => {
    const before = { ...process.env }
    Object.assign(process.env, environment)
    const [out, error] = (['stdout', 'stderr'] as const).map((stream) => jest.spyOn(process[stream], 'write').mockImplementation(() => true))
    const printed = (stream: typeof out): string => stream?.mock.calls.map(([chunk]) => String(chunk)).join('') ?? ''
    try {
      const code = await main(line, '0.0.0')
      return { code, out: printed(out), error: printed(error) }
    } finally {
      out?.mockRestore()
      error?.mockRestore()
      for (const name of Object.keys(environment)) delete process.env[name]
      Object.assign(process.env, before)
    }
  }
