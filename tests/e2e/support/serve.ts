import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload } from 'payload'
import { probatumConfig } from '../../../src/config'
import { makeTeam } from '../../../src/demo/team'
import { readEnvironment } from '../../../src/environment'
import { cmsOf } from '../../../src/operations/cms'
import { addressOf, PASSWORD } from './people'

/** Serves the built app on a database of its own, with the people of samples/people.json, until it is told to stop. */
const dataDir = mkdtempSync(path.join(tmpdir(), 'probatum-e2e-'))
const port = process.env.PORT ?? ''
/** Tests ask nobody outside: these registries know no work. */
const registries = createServer((_, response) => void response.writeHead(404).end()).listen(0, '127.0.0.1')
await once(registries, 'listening')
const registry = `http://127.0.0.1:${(registries.address() as AddressInfo).port}`
const settings = { DATA_DIR: dataDir, DATABASE_URL: `file:${path.join(dataDir, 'probatum.db')}`, PAYLOAD_SECRET: 'a secret for the tests in a browser alone', PORT: port, CROSSREF_URL: registry, PUBMED_URL: registry, WEBHOOKS_ALLOW_PRIVATE: 'true' }

const payload = await getPayload({ config: probatumConfig(readEnvironment(settings), { serves: false }) })
await makeTeam(cmsOf(payload), PASSWORD)
await payload.create({ collection: 'users', data: { name: 'Sidonie Marlowe-Finch', email: addressOf('second-editor'), roles: ['editor'], password: PASSWORD }, depth: 0 })
await payload.destroy()

/** As `npm start` does, but a process that can be told to stop. */
const app = spawn(process.execPath, ['bin/serve.js'], { env: { ...process.env, ...settings, NODE_ENV: 'production' }, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal))
app.on('exit', (code) => {
  rmSync(dataDir, { recursive: true, force: true })
  process.exit(code ?? 0)
})
