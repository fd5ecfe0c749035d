import { sourceConcern } from '../../../../src/domain/gate/rules/sourceConcern'
import { casesOf } from './case'
import { evidence, sourceFact } from './evidence'

export const cases = casesOf(sourceConcern, [
  ['Splints ease wrist pain.{c1}', ['Splints ease wrist pain.'], { note: 'under concern', fields: evidence(), facts: sourceFact({ status: 'expression-of-concern', statusOn: '2027-01-31' }) }],
  ['Splints ease wrist pain.{c1}', [], { note: 'current', fields: evidence(), facts: sourceFact({ status: 'current' }) }],
])
