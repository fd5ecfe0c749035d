import type { Rule } from '../rule'
import { balanceHarmsMissing } from './balanceHarmsMissing'
import { bodyEmpty } from './bodyEmpty'
import { bodyUnknownNode } from './bodyUnknownNode'
import { citationUnconfirmed } from './citationUnconfirmed'
import { claimNewer } from './claimNewer'
import { claimNumberDiffers } from './claimNumberDiffers'
import { claimRetired } from './claimRetired'
import { claimUncited } from './claimUncited'
import { claimsConflict } from './claimsConflict'
import { disclosureMissing } from './disclosureMissing'
import { linkUnsafe } from './linkUnsafe'
import { markerDangling } from './markerDangling'
import { mediaAltMissing } from './mediaAltMissing'
import { mediaNotImage } from './mediaNotImage'
import { peopleCredentialsMissing } from './peopleCredentialsMissing'
import { referenceUnused } from './referenceUnused'
import { regulatoryApproval } from './regulatoryApproval'
import { regulatoryOffLabel } from './regulatoryOffLabel'
import { safetyCrisisResource } from './safetyCrisisResource'
import { slugTaken } from './slugTaken'
import { sourceConcern } from './sourceConcern'
import { sourceIncomplete } from './sourceIncomplete'
import { sourceNewer } from './sourceNewer'
import { sourceRetracted } from './sourceRetracted'
import { statementStudyMissing } from './statementStudyMissing'
import { statementUncited } from './statementUncited'
import { textAbsolute } from './textAbsolute'
import { textBoilerplate } from './textBoilerplate'
import { textMisspelt } from './textMisspelt'
import { textPlaceholder } from './textPlaceholder'
import { textResidue } from './textResidue'

/** The gate, in the order in which its findings are shown. */
export const rules: readonly Rule[] = [
  bodyEmpty,
  bodyUnknownNode,
  claimUncited,
  claimRetired,
  claimNewer,
  claimNumberDiffers,
  claimsConflict,
  citationUnconfirmed,
  sourceIncomplete,
  sourceRetracted,
  sourceConcern,
  sourceNewer,
  referenceUnused,
  mediaNotImage,
  mediaAltMissing,
  linkUnsafe,
  slugTaken,
  statementUncited,
  statementStudyMissing,
  regulatoryApproval,
  markerDangling,
  textPlaceholder,
  textBoilerplate,
  textResidue,
  textAbsolute,
  textMisspelt,
  regulatoryOffLabel,
  safetyCrisisResource,
  balanceHarmsMissing,
  disclosureMissing,
  peopleCredentialsMissing,
]
