import { referenceUnused } from '../../../../src/domain/gate/rules/referenceUnused'
import { casesOf } from './case'
import { evidence } from './evidence'

export const cases = casesOf(referenceUnused, [
  ['Splints ease wrist pain.', ['Lima A. The rested wrist. Harbour Press; 2020.'], { note: 'on the list, and cited by no claim', fields: { ...evidence(), claims: [] } }],
  ['Splints ease wrist pain.{c1}', [], { note: 'cited', fields: evidence() }],
])
