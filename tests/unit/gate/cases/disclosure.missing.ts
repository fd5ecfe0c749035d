import { disclosureMissing } from '../../../../src/domain/gate/rules/disclosureMissing'
import { casesOf } from './case'

export const cases = casesOf(disclosureMissing, [
  ['We may earn a commission from links.', ['earn a commission'], { fields: { disclosure: { funding: '', conflicts: '' } } }],
  ['We may earn a commission from links.', [], { fields: { disclosure: { funding: 'Links pay for this page.', conflicts: 'None.' } } }],
])
