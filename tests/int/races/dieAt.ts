// Does one deed on a database, in a process of its own that kills itself at the fault point it is told.
import { BasePayload } from 'payload'
import type { Database } from '../../../src/environment'
import { probatum } from '../support/probatum'
import { done, type Deed } from './deeds'
import { atFaultPoints } from './faultPoints'

export interface Order {
  readonly database: Database
  readonly deed: Deed
  readonly point: number
}

const { database, deed, point } = JSON.parse(process.argv[2] ?? '') as Order
const payload = await new BasePayload().init({ config: probatum()(database) })
atFaultPoints(payload, (reached) => {
  if (reached === point) process.kill(process.pid, 'SIGKILL')
})
await done(payload, deed)
process.exit()
