import { textMisspelt } from '../../../../src/domain/gate/rules/textMisspelt'
import { casesOf } from './case'

export const cases = casesOf(textMisspelt, [
  ['Ask a physican about the wrist.', ['physican']],
  ['Ask a physician about the wrist.', []],
  ['The inflamation is gone.', ['inflamation']],
  ['The medicaiton helps.', ['medicaiton'], { note: 'two letters swapped' }],
  ['Meditation and mediation help, a medication too.', []],
  ['Dr. Lima, Physican, Porto', ['Physican'], { note: 'a slip that everybody makes, behind a capital' }],
  ['Dr. Lima, Endocrinolgist, Porto', ['Endocrinolgist'], { note: 'a slip in a profession' }],
  ['Dr. Medicaton lives in Porto.', [], { note: 'a name' }],
  ['Splints dont help, and theyre dear.', ['dont', 'theyre']],
  ['Splints don’t help, and they’re dear.', []],
  ['Anaemia, anaesthesia and haemorrhage in paediatric orthopaedics.', [], { note: 'British' }],
  ['Anemia, anesthesia and hemorrhage in pediatric orthopedics.', [], { note: 'American' }],
  ['Klebsiella pneumoniae, Haemophilus influenzae and diarrheal disease.', [], { note: 'Latin' }],
  ['Arteritis and arthritis, abduction and adduction, prostrate and prostate.', []],
  ['See www.physican.example or physican@clinic.example.', [], { note: 'an address' }],
  ['Die Medikation ist gut; la medicacion ayuda a los physicans.', [], { fields: { language: 'de' }, note: 'another language' }],
  ['Wear it under a doctors supervision.', ['a doctors'], { note: 'one doctor’s' }],
  ['Wear it under a doctor’s supervision.', []],
  ['Follow your therapists advice.', ['your therapists']],
  ['Your therapists advise rest, and a nurses station is near.', []],
  ['The FDAs warning came late.', ['FDAs'], { note: 'a body of which there is one' }],
  ['The FDA’s warning came late. MRIs and IUDs are not meant.', []],
])
