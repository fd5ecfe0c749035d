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
  ['Off-label means that doctors use the gel for gout because it is approved for arthritis.', [], { note: 'what the word means', fields: { jurisdiction: 'US' } }],
  ['Off-label prescribing is the use of an approved medicine for another purpose than the label names.', [], { note: 'a definition', fields: { jurisdiction: 'US' } }],
  ['The off-label dose is 5 mg. The gel is FDA-approved.', ['off-label'], { note: 'an approval of something else', fields: { jurisdiction: 'US' } }],
  ['The gel isn’t FDA-approved for gout; off-label use is legal.', [], { note: 'a denial in one word', fields: { jurisdiction: 'US' } }],
  ['Using it for gout is off-label: the label names arthritis only.', [], { note: 'what the label covers', fields: { jurisdiction: 'US' } }],
  ['The term off-label stands for uses that the label does not list.', [], { note: 'what the label leaves out', fields: { jurisdiction: 'US' } }],
  ['It is given off-label, that is, outside its approved indication.', [], { note: 'outside of the approval', fields: { jurisdiction: 'US' } }],
  ['Off-label: the FDA has approved the gel for arthritis, but not for gout.', [], { note: 'approved for one, not for the other', fields: { jurisdiction: 'US' } }],
  ['The gel awaits approval for gout; until then its use is off-label.', [], { note: 'an approval to come', fields: { jurisdiction: 'US' } }],
  ['The off-label use lacks approval.', [], { note: 'a lack', fields: { jurisdiction: 'US' } }],
  ['In gout it is off-label, as the FDA never reviewed it for that.', [], { note: 'a use that no authority has looked at', fields: { jurisdiction: 'US' } }],
  ['An off-label course is worth it. Not everybody gets better, and approval by your doctor helps.', ['off-label'], { note: 'a doctor’s approval, denied to nobody', fields: { jurisdiction: 'US' } }],
  ['Insurers rarely pay for off-label use, and it’s not cheap.', ['off-label'], { note: 'a denial of something else', fields: { jurisdiction: 'US' } }],
  ['Off-label treatment is not only for adults. The FDA approved the gel.', ['Off-label'], { note: 'a denial across sentences', fields: { jurisdiction: 'US' } }],
  ['The spray is the first to be approved for migraine.', ['first to be approved for'], { note: 'a first approval, of nobody’s' }],
  ['These images are licensed for reuse.', [], { note: 'another licence for images' }],
])
