import type { Delivery, Message } from '../../domain/mail'
import { subjectOf } from '../../domain/editorial/subject'
import { placeOf } from '../../domain/notifications/address'
import { isMailed, wayOf } from '../../domain/notifications/choice'
import { mailOf } from '../../domain/notifications/mail'
import type { Cms } from '../cms'
import { teamOf } from '../notifications/team'
import { claimNext, giveUpOrphans, type Claimed, type Waiting } from './claim'
import { WAITS_MS, type MailState } from './states'

export interface Sent {
  readonly sent: number
  /** Mail that the server did not take, with why; it is tried again. */
  readonly problems: readonly string[]
}

/**
 * Sends what waits. May run on any number of processes: each mail is claimed by one, and handed to the server once. What may have been accepted is
 * never sent again (docs/decisions/0013-notices-and-mail.md).
 */
export async function sendWaiting(cms: Cms): Promise<Sent> {
  for (const orphan of await giveUpOrphans(cms)) uncertain(cms, orphan, 'the process that was sending it has ended')
  const problems: string[] = []
  let sent = 0
  for (let next = await claimNext(cms); next !== null; next = await claimNext(cms)) {
    const message = await messageFor(cms, next)
    if (message === null) {
      await settle(cms, next, { mailState: 'none' })
      continue
    }
    const delivery = await cms.mailer.send(message, (line) => cms.payload.logger.info(line))
    await settled(cms, next, delivery, problems)
    if (delivery.outcome === 'accepted') sent++
  }
  return { sent, problems }
}

async function settled(cms: Cms, mail: Claimed, delivery: Delivery, problems: string[]): Promise<void> {
  if (delivery.outcome === 'accepted') return settle(cms, mail, { mailState: 'sent' })
  if (delivery.outcome === 'uncertain') {
    uncertain(cms, mail, delivery.why)
    return settle(cms, mail, { mailState: 'uncertain', mailProblem: delivery.why })
  }
  const wait = WAITS_MS[mail.mailTries]
  if (wait === undefined) {
    cms.payload.logger.error(`Mail: ${mail.id} was not taken in ${mail.mailTries + 1} tries, and is not tried again: ${delivery.why}`)
    return settle(cms, mail, { mailState: 'failed', mailProblem: delivery.why })
  }
  problems.push(`${mail.id}: ${delivery.why}`)
  return settle(cms, mail, { mailState: 'waiting', mailTries: mail.mailTries + 1, mailNextAt: new Date(Date.parse(cms.now()) + wait).toISOString(), mailProblem: delivery.why })
}

const uncertain = ({ payload }: Cms, { id, user }: Waiting, why: string): void =>
  payload.logger.error(`Mail: ${id} to user ${user} may have been accepted or not, and is not sent again: ${why}. They find what it says in the admin.`)

interface Settlement {
  readonly mailState: MailState
  readonly mailTries?: number
  readonly mailNextAt?: string
  readonly mailProblem?: string
}

/** Also where it was given up meanwhile: who sent it knows better. */
async function settle({ payload }: Cms, { id, claim }: Claimed, data: Settlement): Promise<void> {
  await payload.db.updateOne({ collection: 'notifications', where: { and: [{ id: { equals: id } }, { mailClaim: { equals: claim } }] }, data: { ...data }, returning: false })
}

/** null: they have left the team, seen it in the admin, or want no mail of this kind any more. */
async function messageFor(cms: Cms, { id, user, subject, told, read }: Claimed): Promise<Message | null> {
  const [member] = await teamOf(cms, [user])
  if (member === undefined || read === true || !isMailed(wayOf(member.notices, told.kind))) return null
  const { serverURL, routes } = cms.payload.config
  const admin = `${serverURL}${routes.admin}`
  const content = mailOf(told, member.name, { text: `${admin}${placeOf(told.kind, subjectOf(subject))}`, choices: `${admin}/account` })
  return { ...content, to: [{ name: member.name, address: member.email }], messageId: `<${id}@${new URL(serverURL).hostname}>` }
}
