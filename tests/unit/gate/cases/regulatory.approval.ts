import { regulatoryApproval } from '../../../../src/domain/gate/rules/regulatoryApproval'
import { casesOf } from './case'

export const cases = casesOf(regulatoryApproval, [
  ['The FDA approved the gel for gout in 2019.', ['The FDA approved the gel for gout in 2019.']],
  ['The FDA approved the gel for gout in 2019.{c1}', []],
  ['The gel has been approved by the U.S. Food and Drug Administration for gout.', ['The gel has been approved by the U.S. Food and Drug Administration for gout.']],
  ['The EMA has not authorised the gel for children with gout.', ['The EMA has not authorised the gel for children with gout.'], { note: 'a denial is a statement, too' }],
  ['Is the gel approved by the FDA?', []],
  ['The company seeks approval by the FDA for the gel in gout.', []],
  ['Sport must be approved by a doctor.', []],
  ['Visit our FDA-approved clinic in Porto.', ['FDA-approved clinic']],
  ['The FDA does not approve clinics, so that there is no FDA-approved clinic.{c1}', []],
  ['Our laboratory is FDA registered.', ['FDA registered']],
  ['Our laboratory is FDA registered, which does not mean approved.{c1}', []],
])
