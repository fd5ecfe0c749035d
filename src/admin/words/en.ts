import { compare } from '../compare/words'
import { record } from '../record/words'
import { sheet } from '../sheet/words'
import { stage } from '../stage/words'
import { whereUsed } from '../whereUsed/words'

/** What the admin says, in English: one table a room. Payload's i18n serves it under `probatum`. */
export const en = { compare, record, sheet, stage, whereUsed }

export type Words = typeof en
