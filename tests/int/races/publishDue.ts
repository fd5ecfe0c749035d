// Publishes what is due, in a process of its own: opens the database, says so, waits to be told, and answers with its report.
import { once } from 'node:events'
import { BasePayload } from 'payload'
import { cmsOf } from '../../../src/operations/cms'
import { publishDue } from '../../../src/operations/publishDue'
import type { Database } from '../../../src/environment'
import { probatum } from '../support/probatum'

export interface Order {
  readonly database: Database
  readonly now: string
}

const { database, now } = JSON.parse(process.argv[2] ?? '') as Order
const payload = await new BasePayload().init({ config: probatum({ clock: () => new Date(now) })(database) })
const told = once(process, 'message')
process.once('disconnect', () => process.exit()) // nobody waits for it any more
process.send?.('ready')
await told
process.send?.(await publishDue(cmsOf(payload)), () => process.exit())
