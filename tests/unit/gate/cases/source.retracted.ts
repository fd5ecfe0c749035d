import { sourceRetracted } from '../../../../src/domain/gate/rules/sourceRetracted'
import { casesOf } from './case'
import { evidence, sourceFact } from './evidence'

export const cases = casesOf(sourceRetracted, [
  ['Splints ease wrist pain.{c1}', ['Splints ease wrist pain.'], { note: 'retracted', fields: evidence(), facts: sourceFact({ status: 'retracted', statusOn: '2027-01-31' }) }],
  ['Splints ease wrist pain.{c1}', [], { note: 'corrected', fields: evidence(), facts: sourceFact({ status: 'corrected', statusOn: '2027-01-31' }) }],
])
