import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { getPayload } from 'payload'
import { seedLarge } from '../bench/large/seed'
import { probatumConfig } from '../src/config'
import { makeTeam } from '../src/demo/team'
import { readEnvironment } from '../src/environment'
import { cmsOf } from '../src/operations/cms'

const { values } = parseArgs({ options: { articles: { type: 'string', default: '10000' }, claims: { type: 'string', default: '50000' }, sources: { type: 'string', default: '50000' } } })

/** Fills the empty database of the environment with a big house, as the app itself would have written it: for measuring and for trying things at size. */
async function main(): Promise<void> {
  const wanted = { articles: counted('articles', values.articles), claims: counted('claims', values.claims), sources: counted('sources', values.sources) }
  const payload = await getPayload({ config: probatumConfig(readEnvironment(), { serves: false }) })
  const { totalDocs } = await payload.db.count({ collection: 'users' })
  if (totalDocs > 0) throw new Error('This database is not empty, so nothing was written. Name an empty one: DATA_DIR=.large npm run seed:large')
  const password = randomBytes(9).toString('base64url')
  const cms = cmsOf(payload)
  const team = await makeTeam(cms, password)
  const from = performance.now()
  await seedLarge(cms, team, wanted, (line) => process.stdout.write(`${line} (${Math.round((performance.now() - from) / 1000)} s)\n`))
  process.stdout.write(`Everybody logs in with ${password}:\n${team.users.map(({ email, roles }) => `  ${email.padEnd(38)}${roles}\n`).join('')}`)
  await payload.destroy()
}

function counted(name: string, given: string): number {
  const count = Number(given)
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${name} is a whole number from 1 on, not “${given}”.`)
  return count
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
