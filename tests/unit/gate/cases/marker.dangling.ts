import { markerDangling } from '../../../../src/domain/gate/rules/markerDangling'
import { casesOf } from './case'

export const cases = casesOf(markerDangling, [
  ['Splints ease pain [3].', ['[3]']],
  ['Splints ease pain [sic].', []],
  ['Splints ease pain [1,2] and help sleep[4].', ['[1,2]', '[4]']],
  ['The guideline [2018] says so.', []],
  ['Splints ease pain.[3-5] Rest helps.', ['[3-5]']],
  ['The ratio was 1.4 (95% CI [1, 3]).', []],
  ['Splints ease pain.³ Rest helps.', ['³']],
  ['A dose of 50 mg/m² is given.', []],
  ['Braces ease pain¹,² in adults.', ['¹,²']],
  ['There were 10⁶ cells in it.', []],
  ['Pain fell within 12 weeks [3-5].', ['[3-5]']],
  ['The median age was 54 years [41–66].', []],
  ['Rest helps [12;14].', ['[12;14]']],
  ['It is a benzo-[1,4] compound of [2,3]benzodiazepine type.', []],
])
