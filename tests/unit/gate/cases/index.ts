import type { RuleCases } from './case'
import { cases as balanceHarmsMissing } from './balance.harms-missing'
import { cases as bodyEmpty } from './body.empty'
import { cases as bodyUnknownNode } from './body.unknown-node'
import { cases as citationUnconfirmed } from './citation.unconfirmed'
import { cases as claimNewer } from './claim.newer'
import { cases as claimNumberDiffers } from './claim.number-differs'
import { cases as claimRetired } from './claim.retired'
import { cases as claimUncited } from './claim.uncited'
import { cases as claimsConflict } from './claims.conflict'
import { cases as disclosureMissing } from './disclosure.missing'
import { cases as linkUnsafe } from './link.unsafe'
import { cases as markerDangling } from './marker.dangling'
import { cases as mediaAltMissing } from './media.alt-missing'
import { cases as mediaNotImage } from './media.not-image'
import { cases as peopleCredentialsMissing } from './people.credentials-missing'
import { cases as referenceUnused } from './reference.unused'
import { cases as regulatoryApproval } from './regulatory.approval'
import { cases as regulatoryOffLabel } from './regulatory.off-label'
import { cases as safetyCrisisResource } from './safety.crisis-resource'
import { cases as slugTaken } from './slug.taken'
import { cases as sourceConcern } from './source.concern'
import { cases as sourceIncomplete } from './source.incomplete'
import { cases as sourceNewer } from './source.newer'
import { cases as sourceRetracted } from './source.retracted'
import { cases as statementStudyMissing } from './statement.study-missing'
import { cases as statementUncited } from './statement.uncited'
import { cases as textAbsolute } from './text.absolute'
import { cases as textBoilerplate } from './text.boilerplate'
import { cases as textMisspelt } from './text.misspelt'
import { cases as textPlaceholder } from './text.placeholder'
import { cases as textResidue } from './text.residue'

/** Every rule's table of cases, in the order of the gate. */
export const ruleCases: readonly RuleCases[] = [
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
