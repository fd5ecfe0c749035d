import { claimNewer } from '../../../../src/domain/gate/rules/claimNewer'
import { casesOf } from './case'
import { claimFact, evidence } from './evidence'

export const cases = casesOf(claimNewer, [
  ['Splints ease wrist pain.{c1}', ['Splints ease wrist pain.'], { note: 'revision 3 is pinned, the library has 4', fields: evidence(), facts: claimFact({ revision: 4 }) }],
  ['Splints ease wrist pain.{c1}', [], { note: 'the library has 3', fields: evidence(), facts: claimFact({ revision: 3 }) }],
])
