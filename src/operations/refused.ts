import { Declined } from '../database/declined'
import type { Refusal, RefusalCode } from '../domain/editorial/refusal'

const STATUS: Readonly<Record<RefusalCode, number>> = { forbidden: 403, ineligible: 403, signature: 403, stage: 409, taken: 409, findings: 409, drift: 409, stale: 409, invalid: 400 }

export { Declined }

/** A refusal on its way to whoever asked, the same over REST, GraphQL, in the admin and on the command line. */
export class Refused extends Declined<{ code: RefusalCode; details: readonly string[] }> {
  constructor(readonly refusal: Refusal) {
    super(refusal.message, STATUS[refusal.code], { code: refusal.code, details: refusal.details }, 'Refused')
  }
}

/** There is nothing under that id. */
export const notFound = (what: string) => new Declined(`There is no such ${what}.`, 404, { code: 'not-found', details: [] })
