import { bodyUnknownNode } from '../../../../src/domain/gate/rules/bodyUnknownNode'
import { casesOf } from './case'

export const cases = casesOf(bodyUnknownNode, [
  ['', ['body/0'], { note: 'a table', fields: { body: [{ type: 'unknown', nodeType: 'table' }] } }],
  ['', [], { note: 'a rule', fields: { body: [{ type: 'rule' }] } }],
])
