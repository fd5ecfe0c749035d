import { account } from '../account/words'
import { citing } from '../citing/words'
import { dashboard } from '../dashboard/words'
import { desk } from '../desk/words'
import { drafts } from '../drafts/words'
import { findings } from '../findings/words'
import { importing } from '../import/words'
import { notices } from '../notices/words'
import { review } from '../review/words'
import { stage } from '../stage/words'

/** What the admin says, in English: one table a room. Payload's i18n serves it under `probatum`. */
export const en = { account, citing, dashboard, desk, drafts, findings, importing, notices, review, stage }

export type Words = typeof en
