import { claimsConflict } from '../../../../src/domain/gate/rules/claimsConflict'
import { casesOf } from './case'

export const cases = casesOf(claimsConflict, [
  ['The effects of velorine last two weeks. In brief, velorine’s effects last two days.', ['In brief, velorine’s effects last two days.']],
  ['The effects of velorine last two weeks. Velorine’s effects last 14 days.', []],
  ['Velorine is approved for gout.\n\nThe FDA has not approved velorine for gout.', ['The FDA has not approved velorine for gout.']],
  ['Velorine is approved for gout. Velorine is not approved for asthma.', []],
])
