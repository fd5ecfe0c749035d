import { regulatoryOffLabel } from '../../../../src/domain/gate/rules/regulatoryOffLabel'
import { casesOf } from './case'

const OFF_LABEL = 'Doctors use the gel off-label for gout.'
const NOT_APPROVED = 'It is not approved for gout.'

export const cases = casesOf(regulatoryOffLabel, [
  [`${OFF_LABEL} The FDA lists it.`, ['off-label'], { note: 'off-label use without the statement' }],
  [`${OFF_LABEL} ${NOT_APPROVED}`, ['off-label'], { note: 'with the statement, and nobody’s law' }],
  [`${OFF_LABEL} The FDA has not approved it for gout.`, [], { note: 'with both' }],
  [`${OFF_LABEL} ${NOT_APPROVED}`, [], { note: 'with the statement and the article’s jurisdiction', fields: { jurisdiction: 'PT' } }],
  [`${OFF_LABEL} There is no doubt that this FDA-approved gel is not only FDA-approved.`, ['off-label'], { note: 'a praise of the approval' }],
  ['The gel is approved for arthritis.', ['is approved for'], { note: 'an approval of nobody’s' }],
  ['The EMA lists it: the gel is approved for arthritis.', [], { note: 'an approval of the EMA’s' }],
  ['These images are licensed for use by anybody.', [], { note: 'a licence for images' }],
  ['Sport must be approved by a doctor.', [], { note: 'a doctor’s approval' }],
])
