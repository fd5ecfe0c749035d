import { claimRetired } from '../../../../src/domain/gate/rules/claimRetired'
import { casesOf } from './case'
import { claimFact, evidence } from './evidence'

export const cases = casesOf(claimRetired, [
  ['Splints ease wrist pain.{c1}', ['Splints ease wrist pain.'], { note: 'given up', fields: evidence(), facts: claimFact({ retired: true }) }],
  ['Splints ease wrist pain.{c1}', [], { note: 'in use', fields: evidence(), facts: claimFact({ retired: false }) }],
])
