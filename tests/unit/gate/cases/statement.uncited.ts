import { statementUncited } from '../../../../src/domain/gate/rules/statementUncited'
import { casesOf } from './case'

export const cases = casesOf(statementUncited, [
  ['Splints relieve wrist pain in 70% of adults within two weeks.', ['Splints relieve wrist pain in 70% of adults within two weeks.']],
  ['Splints relieve wrist pain in 70% of adults within two weeks.{c1}', []],
  ['Talk to your doctor about splints.', []],
  ['The sections below explain how splints relieve pain in the wrist of most adults.', [], { note: 'what a text says of itself' }],
  ['This article explains that splints relieve wrist pain in 70% of adults.', ['This article explains that splints relieve wrist pain in 70% of adults.'], { note: 'a statement that a text makes its own' }],
  ['The science of splints: how they relieve pain in the wrist', [], { note: 'a heading that announces' }],
  ['How they work: splints relieve wrist pain in 70% of adults.', ['How they work: splints relieve wrist pain in 70% of adults.'], { note: 'what follows an announcement' }],
])
