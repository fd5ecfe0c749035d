import { account } from '../account/words'
import { notices } from '../notices/words'
import { stage } from '../stage/words'

/** What the admin says, in English: one table a room. Payload's i18n serves it under `probatum`. */
export const en = { account, notices, stage }

export type Words = typeof en
