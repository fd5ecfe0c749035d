import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { getPayload } from 'payload'
import { probatumConfig } from '../config'
import { readEnvironment } from '../environment'
import { cmsOf } from '../operations/cms'
import { startApp } from './app'
import { importSamples } from './documents'
import { publishComplete } from './edition'
import { showLive } from './live'
import { heading, say } from './print'
import { makeTeam } from './team'

const FOLDER = '.demo'

/** From documents to a reviewed edition read over HTTP, in a database of its own that begins empty at every run. */
export async function demo({ once, env }: { readonly once: boolean; readonly env: Readonly<Record<string, string | undefined>> }): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true })
  const settings = { DATA_DIR: FOLDER, DATABASE_URL: `file:${path.join(FOLDER, 'probatum.db')}`, PORT: env['PORT'] ?? '3000' }
  const { publicUrl } = readEnvironment(settings)
  const password = randomBytes(9).toString('base64url')

  const payload = await getPayload({ config: probatumConfig(readEnvironment(settings), { serves: false }) })
  const cms = cmsOf(payload)
  const team = await makeTeam(cms, password)
  const imported = await importSamples(cms, team.editor)
  const slug = await publishComplete(cms, team, imported, password)
  await payload.destroy()

  heading(`Starting the app on ${publicUrl}`)
  const app = await startApp({ ...env, ...settings }, settings.PORT, publicUrl)
  try {
    heading('Look around')
    say(`  ${publicUrl}/                    what readers get`)
    say(`  ${publicUrl}/graphql             what frontends read`)
    say(`  ${publicUrl}/admin               where the team works; the password of all is ${password}`)
    for (const { email, roles } of team.users) say(`      ${email.padEnd(38)}${roles}`)
    await showLive(publicUrl, slug)
    if (once) return
    say('\nCtrl-C stops it. The next run begins anew.')
    await app.ended
  } finally {
    await app.stop()
  }
}
