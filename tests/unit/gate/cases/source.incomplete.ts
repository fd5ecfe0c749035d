import { sourceIncomplete } from '../../../../src/domain/gate/rules/sourceIncomplete'
import { casesOf } from './case'
import { evidence } from './evidence'

export const cases = casesOf(sourceIncomplete, [
  ['Splints ease wrist pain.{c1}', ['Lima A. The rested wrist. Harbour Press; 2020.'], { note: 'no year', fields: evidence({ reference: { csl: { type: 'book', title: 'The rested wrist', publisher: 'Harbour Press' } } }) }],
  ['Splints ease wrist pain.{c1}', [], { note: 'title, year and publisher', fields: evidence() }],
])
