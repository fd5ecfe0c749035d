import { dashboard } from '../dashboard/words'
import { desk } from '../desk/words'
import { drafts } from '../drafts/words'
import { importing } from '../import/words'
import { stage } from '../stage/words'

/** What the admin says, in English: one table a room. Payload's i18n serves it under `probatum`. */
export const en = { dashboard, desk, drafts, importing, stage }

export type Words = typeof en
