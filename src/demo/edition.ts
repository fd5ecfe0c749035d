import type { Payload } from 'payload'
import type { Actor } from '../domain/editorial/actor'
import type { Claim } from '../payload-types'
import { addMonths } from '../domain/time'
import { approve } from '../operations/approve'
import { assign } from '../operations/assign'
import { today, type Cms } from '../operations/cms'
import type { ImportReport } from '../operations/import/report'
import { findingsOf } from '../operations/inspect'
import { libraryClaims } from '../operations/library'
import { publish } from '../operations/publish'
import { idsOf } from '../operations/stored'
import { submit } from '../operations/submit'
import type { Subject } from '../domain/editorial/subject'
import { heading, say } from './print'
import type { Team } from './team'

/** The sample whose every statement is cited. */
const COMPLETE = 'migraine-prevention.md'

/** Takes the complete document through submit, approve and publish as three people. Returns its address. */
export async function publishComplete(cms: Cms, { admin, editor, reviewer, profile, publisher }: Team, imported: readonly ImportReport[], password: string): Promise<string> {
  const report = imported.find(({ file }) => file === COMPLETE)
  if (report === undefined) throw new Error(`samples/${COMPLETE} was not imported.`)
  const subject: Subject = { collection: 'articles', id: report.article }
  heading(`“${report.title}” on its way`)
  const topic = await aTopic(cms, admin)
  await finish(cms, editor, subject, topic)
  say(`  ${nameOf(admin)} (admin) made the topic and named the specialty that must sign for it.`)
  say(`  ${nameOf(editor)} (editor) read the sources, confirmed every citation, and named the author.`)
  const { findings } = await findingsOf(cms, subject, null)
  say(`  The gate: ${findings.filter(({ severity }) => severity === 'blocks').length} blocking findings, ${findings.filter(({ severity }) => severity === 'warns').length} warnings.`)

  const submitted = await submit(cms, editor, subject)
  const { contentHash, slug } = submitted.state.review?.text ?? { contentHash: '', slug: '' }
  say(`  submit   ${nameOf(editor)}: the text is frozen under its hash ${contentHash.slice(0, 16)}…`)
  await assign(cms, editor, subject, { reviewer: profile, due: addMonths(today(cms), 1) })
  await approve(cms, reviewer, subject, { contentHash, password, declaresNoConflict: true })
  say(`  approve  ${nameOf(reviewer)} (reviewer) signs that very hash.`)
  await publish(cms, publisher, subject, { contentHash })
  say(`  publish  ${nameOf(publisher)} (publisher): edition 1 is live.`)
  return slug
}

/** What an editor still does after an import: confirm that the sources carry the claims, and fill in what the document didn't say. */
async function finish({ payload, ...cms }: Cms, editor: Actor, { id }: Subject, topic: string): Promise<void> {
  const user = await userOf(payload, editor)
  const article = await payload.findByID({ collection: 'articles', id, depth: 0 })
  for (const claim of await libraryClaims({ payload, ...cms }, idsOf(article.usedClaims))) {
    await payload.update({ collection: 'claims', id: claim.id, data: { citations: confirmed(claim) }, user, overrideAccess: false, depth: 0 })
  }
  await payload.update({
    collection: 'articles',
    id,
    data: { topics: [topic], jurisdiction: 'US', authors: [{ name: 'Ottoline Brackwater', credentials: 'PharmD', affiliation: 'Larkfield Health Library' }] },
    user,
    overrideAccess: false,
    depth: 0,
  })
}

async function aTopic({ payload }: Cms, admin: Actor): Promise<string> {
  const { id } = await payload.create({ collection: 'topics', data: { name: 'Migraine', slug: 'migraine', specialty: 'Neurology' }, user: await userOf(payload, admin), overrideAccess: false, depth: 0 })
  return id
}

const userOf = async (payload: Payload, actor: Actor) => ({ ...(await payload.findByID({ collection: 'users', id: actor.type === 'user' ? actor.id : '', depth: 0 })), collection: 'users' as const })

const confirmed = ({ citations }: Claim) => (citations ?? []).map((citation) => ({ ...citation, confirmed: true }))

const nameOf = (actor: Actor): string => actor.name
