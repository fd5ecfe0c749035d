import type { Rule } from '../rule'
import { bodyUnknownNode } from './bodyUnknownNode'
import { citationUnconfirmed } from './citationUnconfirmed'
import { claimNewer } from './claimNewer'
import { claimRetired } from './claimRetired'
import { claimUncited } from './claimUncited'
import { linkUnsafe } from './linkUnsafe'
import { mediaAltMissing } from './mediaAltMissing'
import { referenceUnused } from './referenceUnused'
import { slugTaken } from './slugTaken'
import { sourceConcern } from './sourceConcern'
import { sourceIncomplete } from './sourceIncomplete'
import { sourceNewer } from './sourceNewer'
import { sourceRetracted } from './sourceRetracted'

/** The gate, in the order in which its findings are shown. */
export const rules: readonly Rule[] = [
  bodyUnknownNode,
  claimUncited,
  claimRetired,
  claimNewer,
  citationUnconfirmed,
  sourceIncomplete,
  sourceRetracted,
  sourceConcern,
  sourceNewer,
  referenceUnused,
  mediaAltMissing,
  linkUnsafe,
  slugTaken,
]
