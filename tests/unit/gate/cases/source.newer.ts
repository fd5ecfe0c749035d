import { sourceNewer } from '../../../../src/domain/gate/rules/sourceNewer'
import { casesOf } from './case'
import { evidence, sourceFact } from './evidence'

export const cases = casesOf(sourceNewer, [
  ['Splints ease wrist pain.{c1}', ['Lima A. The rested wrist. Harbour Press; 2020.'], { note: 'revision 2 is pinned, the library has 3', fields: evidence(), facts: sourceFact({ revision: 3 }) }],
  ['Splints ease wrist pain.{c1}', [], { note: 'the library has 2', fields: evidence(), facts: sourceFact({ revision: 2 }) }],
])
