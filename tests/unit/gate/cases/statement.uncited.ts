import { statementUncited } from '../../../../src/domain/gate/rules/statementUncited'
import { casesOf } from './case'

export const cases = casesOf(statementUncited, [
  ['Splints relieve wrist pain in 70% of adults within two weeks.', ['Splints relieve wrist pain in 70% of adults within two weeks.']],
  ['Splints relieve wrist pain in 70% of adults within two weeks.{c1}', []],
  ['Talk to your doctor about splints.', []],
])
