import { claimUncited } from '../../../../src/domain/gate/rules/claimUncited'
import { casesOf } from './case'
import { evidence } from './evidence'

export const cases = casesOf(claimUncited, [
  ['Splints ease wrist pain.{c1}', ['Splints ease wrist pain.'], { note: 'its only source qualifies it', fields: evidence({ citation: { stance: 'qualifies' } }) }],
  ['Splints ease wrist pain.{c1}', [], { note: 'a source supports it', fields: evidence() }],
  ['Splints ease wrist pain.{c1}', ['Splints ease wrist pain.'], { note: 'the claim is gone', fields: evidence({ claim: { revision: 0, citations: [] } }) }],
])
