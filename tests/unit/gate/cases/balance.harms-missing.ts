import { balanceHarmsMissing } from '../../../../src/domain/gate/rules/balanceHarmsMissing'
import { casesOf } from './case'

const benefits = 'Steroid injections relieve wrist pain in most people. The treatment improves sleep within two weeks. It reduces pain at work by half.'

export const cases = casesOf(balanceHarmsMissing, [
  [benefits, ['Steroid injections relieve wrist pain in most people.'], { note: 'benefits alone' }],
  [`${benefits} Read on for the risks involved.`, ['Steroid injections relieve wrist pain in most people.'], { note: 'a risk announced and not told' }],
  [`${benefits} Bruising is a common side effect.`, [], { note: 'benefits and a harm' }],
  ['Steroid injections do not relieve wrist pain in adults. The treatment never improves sleep in most people.', [], { note: 'benefits denied' }],
  ['Steroid injections relieve wrist pain in most people. The treatment improves sleep within two weeks.', [], { note: 'two benefits in passing' }],
  ['We offer steroid injections. Steroid injections relieve wrist pain in most people. The treatment improves sleep within two weeks.', ['Steroid injections relieve wrist pain in most people.'], { note: 'two benefits, of who sells it' }],
  [`${benefits} Some patients develop headaches after an injection.`, [], { note: 'benefits and a symptom that it brings' }],
  [`${benefits} The treatment reduces headaches and nausea.`, ['Steroid injections relieve wrist pain in most people.'], { note: 'a symptom that it treats is no harm' }],
  ['Walking reduces pain in most people. Sleep improves mood in most adults.', [], { note: 'benefits of no treatment' }],
])
