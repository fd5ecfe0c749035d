import { safetyCrisisResource } from '../../../../src/domain/gate/rules/safetyCrisisResource'
import { casesOf } from './case'

export const cases = casesOf(safetyCrisisResource, [
  ['The drug may cause suicidal thoughts.', ['suicidal'], { note: 'suicide, and no help named' }],
  ['The drug may cause suicidal thoughts.', [], { note: 'with the field filled', fields: { crisisResource: 'SNS 24: 808 24 24 24' } }],
  ['The drug may cause suicidal thoughts. Call or text 988.', [], { note: 'with a line in the text' }],
  ['She tried to end it and nearly killed herself.', ['killed herself'], { note: 'in the past tense' }],
  ['He took his own life in May.', ['took his own life'], { note: 'of a life' }],
  ['The drug may cause suicidal thoughts. The 988 Suicide & Crisis Lifeline is open day and night.', [], { note: 'with the Lifeline named' }],
  ['In a trial of 988 adults, suicidal thoughts were rare, and the group was a lifeline for many.', ['suicidal'], { note: 'with a number that is no line' }],
  ['Self-harm is a sign. Call 112.', ['Self-harm'], { note: 'self-harm, and an emergency number that is no crisis line' }],
  ['An overdose damages the liver. Signs of an overdose come late.', ['overdose'], { note: 'overdoses, and no help named' }],
  ['You may have thoughts of hurting yourself.', ['thoughts of hurting yourself'], { note: 'a wish to' }],
  ['Without pain you might hurt yourself without knowing it.', [], { note: 'an accident' }],
  ['Causes are injuries and an overdose.', [], { note: 'an overdose in passing' }],
  ['An overdose damages the liver. Signs of an overdose come late. Call poison control.', [], { note: 'an overdose, and poison control' }],
  ['It is a suicide inhibitor of the enzyme.', [], { note: 'a term of chemistry' }],
  ['The drug may cause suicidal thoughts. Call or text 988.', [], { note: 'the line of the readers’ country', fields: { jurisdiction: 'US' } }],
  ['The drug may cause suicidal thoughts. Call or text 988.', ['suicidal'], { note: 'the line of another country', fields: { jurisdiction: 'GB' } }],
  ['The drug may cause suicidal thoughts.', [], { note: 'the readers’ own, in the field', fields: { jurisdiction: 'GB', crisisResource: 'Samaritans, 116 123' } }],
  ['The drug may cause suicidal thoughts.', ['suicidal'], { note: 'another country’s, in the field', fields: { jurisdiction: 'AU', crisisResource: 'Samaritans, 116 123' } }],
  ['The drug may cause suicidal thoughts.', [], { note: 'a country whose line we don’t know', fields: { jurisdiction: 'PT', crisisResource: 'SNS 24: 808 24 24 24' } }],
  ['Children with the syndrome show self-injurious behavior, such as biting.', [], { note: 'a sign of a syndrome' }],
])
