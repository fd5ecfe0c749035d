import { citationUnconfirmed } from '../../../../src/domain/gate/rules/citationUnconfirmed'
import { casesOf } from './case'
import { evidence } from './evidence'

export const cases = casesOf(citationUnconfirmed, [
  ['Splints ease wrist pain.{c1}', ['Splints ease wrist pain.'], { note: 'tied together by an import', fields: evidence({ citation: { confirmedBy: null } }) }],
  ['Splints ease wrist pain.{c1}', [], { note: 'confirmed', fields: evidence() }],
])
