import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../../../bench/delivery/freePort'
import type { Database } from '../../../src/environment'
import { until } from '../../support/until'

export interface Told {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
}

/** `bin/deliver.js` as a process of its own, on a database that others write. */
export async function deliverer(database: Database, settings: Readonly<Record<string, string>> = {}) {
  const port = await freePort()
  const child = spawn(process.execPath, ['bin/deliver.js'], { env: { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_URL: database.url, DATA_DIR: mkdtempSync(path.join(tmpdir(), 'probatum-delivery-')), PORT: String(port), ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words: Buffer) => said.push(words.toString()))
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  await until(async () => said.join('').includes('Delivering at port') || child.exitCode !== null, 60_000)

  /** Someone who asks over one connection, one thing after the other. */
  const client = () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const send = (url: string): Promise<Told> =>
      new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port, path: url, agent }, (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString() }))
          response.on('error', reject)
        }).on('error', reject).end()
      })
    return { send, get: (query: string) => send(`/graphql?query=${encodeURIComponent(query)}`), close: () => agent.destroy() }
  }
  return { client, said: () => said.join(''), ended, stop: () => child.kill('SIGTERM'), kill: () => child.kill('SIGKILL') }
}

export type Deliverer = Awaited<ReturnType<typeof deliverer>>
