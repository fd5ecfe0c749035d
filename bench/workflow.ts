import { getPayload } from 'payload'
import { probatumConfig } from '../src/config'
import { readEnvironment } from '../src/environment'
import { approve } from '../src/operations/approve'
import { cmsOf } from '../src/operations/cms'
import { publish } from '../src/operations/publish'
import { submit } from '../src/operations/submit'
import { inFolder } from './command'
import { aTeam, articles, PASSWORD } from './house'
import { p95, timed, type Measured } from './measured'
import { passwordTimes } from './passwordTimes'

const SUBJECTS = 100
const CLAIMS_EACH = 20

/** submit, approve and publish of articles on SQLite, one after the other, by the operations that every door calls. */
export const workflow = (): Promise<Measured[]> =>
  inFolder(async (folder) => {
    const environment = readEnvironment({ DATA_DIR: folder, PAYLOAD_SECRET: 'a secret for measuring, and for nothing else' })
    const payload = await getPayload({ config: probatumConfig(environment, { serves: false }), key: 'workflow' })
    const cms = cmsOf(payload)
    const { editor, reviewer, publisher } = await aTeam(payload)
    const [submits, approvals, checks, publications]: [number[], number[], number[], number[]] = [[], [], [], []]
    const password = passwordTimes()
    for (const id of await articles(payload, editor, { count: SUBJECTS, claims: CLAIMS_EACH })) {
      const subject = { collection: 'articles', id } as const
      const { ms, done } = await timed(() => submit(cms, editor, subject))
      const contentHash = done.state.review?.text.contentHash ?? ''
      submits.push(ms)
      approvals.push((await timed(() => approve(cms, reviewer, subject, { contentHash, password: PASSWORD, declaresNoConflict: true }))).ms)
      checks.push(password.taken())
      publications.push((await timed(() => publish(cms, publisher, subject, { contentHash }))).ms)
    }
    password.end()
    await payload.destroy()
    const each = `${SUBJECTS} subjects, ${CLAIMS_EACH} claims each, SQLite: p95`
    const bar = { most: 60 }
    return [
      { what: `submit, ${each}`, figure: p95(submits), unit: 'ms', bar },
      { what: 'approve as a whole: p95', figure: p95(approvals), unit: 'ms', bar: null },
      { what: 'the password hash within it, slow on purpose: p95', figure: p95(checks), unit: 'ms', bar: null },
      { what: `approve without that, ${each}`, figure: p95(approvals.map((whole, index) => whole - (checks[index] ?? 0))), unit: 'ms', bar },
      { what: `publish, ${each}`, figure: p95(publications), unit: 'ms', bar },
    ]
  })
