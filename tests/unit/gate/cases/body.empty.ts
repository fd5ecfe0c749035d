import { bodyEmpty } from '../../../../src/domain/gate/rules/bodyEmpty'
import { casesOf } from './case'

export const cases = casesOf(bodyEmpty, [
  ['', ['body']],
  ['Rest the wrist.', []],
])
