// Moves one database to another, in a process that kills itself at the fault point of the target it is told.
import { BasePayload } from 'payload'
import type { Database } from '../../../src/environment'
import { cmsOf } from '../../../src/operations/cms'
import { move } from '../../../src/operations/move/move'
import { atFaultPoints } from '../../int/races/faultPoints'
import { probatum } from '../../int/support/probatum'

export interface Order {
  readonly source: Database
  readonly target: Database
  readonly resume: boolean
  readonly point: number
}

const { source, target, resume, point } = JSON.parse(process.argv[2] ?? '') as Order
const from = await new BasePayload().init({ config: probatum()(source) })
const to = await new BasePayload().init({ config: probatum()(target) })
atFaultPoints(to, (reached) => {
  if (reached === point) process.kill(process.pid, 'SIGKILL')
})
await move(cmsOf(from), cmsOf(to), { resume })
process.exit()
