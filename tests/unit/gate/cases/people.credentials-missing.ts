import { peopleCredentialsMissing } from '../../../../src/domain/gate/rules/peopleCredentialsMissing'
import { casesOf } from './case'

const PERSON = { name: 'Ana Lima', credentials: '', affiliation: '', url: '' }

export const cases = casesOf(peopleCredentialsMissing, [
  ['“Rest helps,” says Ana Lima.', ['Ana Lima'], { note: 'quoted without credentials' }],
  ['“Rest helps,” says Ana Lima, MD, of Porto.', [], { note: 'quoted with them' }],
  ['Ana Lima, a hand therapist in Porto, notes that rest helps.', ['Ana Lima'], { note: 'described, but not qualified' }],
  ['Rest helps, as Ana Lima explains.', ['Ana Lima'], { note: 'within a sentence' }],
  ['According to Dr. Ana Lima, rest helps.', ['Ana Lima'], { note: 'a title is no degree' }],
  ['According to Ana Lima, rest helps.\n\nAna Lima, PhD, works in Porto.', [], { note: 'qualified elsewhere in the text' }],
  ['Ana Lima says so. “Yes,” says Ana Lima.', ['Ana Lima'], { note: 'named twice, found once' }],
  ['Dr. Ana Lima, Physician, Porto', ['Dr. Ana Lima, Physician, Porto'], { note: 'a signature without letters' }],
  ['Dr. Ana Lima, MD, Porto', [], { note: 'a signature with them' }],
  ['According to Porto University, rest helps. Health Canada says so.', [], { note: 'an organisation' }],
  ['Heart & Metabolic Age tells you how your heart is.', [], { note: 'a name of no person' }],
  ['According to Recent Research, rest helps.', [], { note: 'a study' }],
  ['According to Novo Nordisk, rest helps. “Yes,” said Eli Lilly. Planned Parenthood says so, and Blue Cross agrees.', [], { note: 'companies and insurers' }],
  ['“Rest helped me,” says Ana Lima, who has lived with wrist pain for years.', [], { note: 'a patient' }],
  ['“We sell rest,” says Ana Lima, a spokeswoman for the company.', [], { note: 'who speaks for somebody' }],
  ['“Rest helps,” says Ana Lima, a registered dietitian in Porto.', [], { note: 'a title that a register protects' }],
  ['“Rest helps,” says Ana Lima, professor of surgery in Porto.', [], { note: 'a chair' }],
  ['“Rest helps,” says Ana Lima.', [], { note: 'listed with credentials', fields: { quotedExperts: [{ ...PERSON, credentials: 'hand therapist' }] } }],
  ['“Rest helps,” says Ana Lima.', ['Ana Lima'], { note: 'listed without, and found there alone', fields: { quotedExperts: [PERSON] } }],
  ['Splints ease pain.', ['Ana Lima'], { note: 'an author without', fields: { authors: [PERSON] } }],
  ['Splints ease pain.', [], { note: 'an author with letters in the name', fields: { authors: [{ ...PERSON, name: 'Ana Lima, RN' }] } }],
])
