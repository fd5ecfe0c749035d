import { account } from '../account/words'
import { citing } from '../citing/words'
import { compare } from '../compare/words'
import { dashboard } from '../dashboard/words'
import { desk } from '../desk/words'
import { drafts } from '../drafts/words'
import { findings } from '../findings/words'
import { importing } from '../import/words'
import { notices } from '../notices/words'
import { preview } from '../preview/words'
import { record } from '../record/words'
import { review } from '../review/words'
import { sheet } from '../sheet/words'
import { sources } from '../sources/words'
import { stage } from '../stage/words'
import { webhooks } from '../webhooks/words'
import { whereUsed } from '../whereUsed/words'

/** What the admin says, in English: one table a room. Payload's i18n serves it under `probatum`. */
export const en = { account, citing, compare, dashboard, desk, drafts, findings, importing, notices, preview, record, review, sheet, sources, stage, webhooks, whereUsed }

export type Words = typeof en
