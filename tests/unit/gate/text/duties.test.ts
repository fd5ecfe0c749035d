import { describe, expect, test } from '@jest/globals'
import { balanceHarmsMissing } from '../../../../src/domain/gate/rules/balanceHarmsMissing'
import { disclosureMissing } from '../../../../src/domain/gate/rules/disclosureMissing'
import { peopleCredentialsMissing } from '../../../../src/domain/gate/rules/peopleCredentialsMissing'
import { regulatoryOffLabel } from '../../../../src/domain/gate/rules/regulatoryOffLabel'
import { safetyCrisisResource } from '../../../../src/domain/gate/rules/safetyCrisisResource'
import type { ArticleSnapshot } from '../../../../src/domain/snapshot/snapshot'
import { inArticle, inClinic, wordsIn } from './reading'

const OFF_LABEL = 'Doctors use the gel off-label for gout.'
const NOT_APPROVED = 'It is not approved for gout.'
const PERSON = { name: 'Ana Lima', credentials: '', affiliation: '', url: '' }

describe('regulatory.off-label', () => {
  test.each<[string, string, string[], Partial<ArticleSnapshot>?]>([
    ['off-label use without the statement', `${OFF_LABEL} The FDA lists it.`, ['off-label']],
    ['with the statement, and nobody’s law', `${OFF_LABEL} ${NOT_APPROVED}`, ['off-label']],
    ['with both', `${OFF_LABEL} The FDA has not approved it for gout.`, []],
    ['with the statement and the article’s jurisdiction', `${OFF_LABEL} ${NOT_APPROVED}`, [], { jurisdiction: 'PT' }],
    ['a praise of the approval', `${OFF_LABEL} There is no doubt that this FDA-approved gel is not only FDA-approved.`, ['off-label']],
    ['an approval of nobody’s', 'The gel is approved for arthritis.', ['is approved for']],
    ['an approval of the EMA’s', 'The EMA lists it: the gel is approved for arthritis.', []],
    ['a doctor’s approval', 'Sport must be approved by a doctor.', []],
  ])('%s', (_, body, words, fields = {}) => {
    expect(wordsIn(regulatoryOffLabel, body, fields)).toEqual(words)
  })
})

describe('safety.crisis-resource', () => {
  test.each<[string, string, string[], Partial<ArticleSnapshot>?]>([
    ['suicide, and no help named', 'The drug may cause suicidal thoughts.', ['suicidal']],
    ['with the field filled', 'The drug may cause suicidal thoughts.', [], { crisisResource: 'SNS 24: 808 24 24 24' }],
    ['with a line in the text', 'The drug may cause suicidal thoughts. Call or text 988.', []],
    ['in the past tense', 'She tried to end it and nearly killed herself.', ['killed herself']],
    ['of a life', 'He took his own life in May.', ['took his own life']],
    ['with the Lifeline named', 'The drug may cause suicidal thoughts. The 988 Suicide & Crisis Lifeline is open day and night.', []],
    ['with a number that is no line', 'In a trial of 988 adults, suicidal thoughts were rare, and the group was a lifeline for many.', ['suicidal']],
    ['self-harm, and an emergency number that is no crisis line', 'Self-harm is a sign. Call 112.', ['Self-harm']],
    ['an overdose, and no help named', 'An overdose damages the liver.', ['overdose']],
    ['an overdose, and poison control', 'An overdose damages the liver. Call poison control.', []],
    ['a term of chemistry', 'It is a suicide inhibitor of the enzyme.', []],
  ])('%s', (_, body, words, fields = {}) => {
    expect(wordsIn(safetyCrisisResource, body, fields)).toEqual(words)
  })

  test('a clinic is held to it by its text', () => {
    expect(inClinic(safetyCrisisResource, 'We treat suicidal patients.')).toMatchObject([{ place: { path: 'offer/0', start: 9, end: 17 }, text: 'suicidal' }])
  })
})

describe('balance.harms-missing', () => {
  const benefits = 'Steroid injections relieve wrist pain in most people. The treatment improves sleep within two weeks.'
  test.each<[string, string, string[]]>([
    ['benefits alone', benefits, ['Steroid injections relieve wrist pain in most people.']],
    ['a risk announced and not told', `${benefits} Read on for the risks involved.`, ['Steroid injections relieve wrist pain in most people.']],
    ['benefits and a harm', `${benefits} Bruising is a common side effect.`, []],
    ['benefits denied', 'Steroid injections do not relieve wrist pain in adults. The treatment never improves sleep in most people.', []],
    ['one benefit in passing', 'Steroid injections relieve wrist pain in most people. The wrist has eight bones.', []],
    ['benefits of no treatment', 'Walking reduces pain in most people. Sleep improves mood in most adults.', []],
  ])('%s', (_, body, words) => {
    expect(wordsIn(balanceHarmsMissing, body)).toEqual(words)
  })
})

describe('disclosure.missing', () => {
  const NONE = { funding: '', conflicts: '' }
  test.each<[string, string, [string, string | undefined, string][], Partial<ArticleSnapshot>]>([
    ['affiliate words, undisclosed', 'We may earn a commission from links.', [['body/0', undefined, 'earn a commission']], { disclosure: NONE }],
    ['affiliate words, disclosed', 'We may earn a commission from links.', [], { disclosure: { funding: 'Links pay for this page.', conflicts: 'None.' } }],
    ['an affiliation that is no advertising', 'She is affiliated with the university.', [['disclosure/conflicts', 'warns', '']], { disclosure: NONE }],
    ['marked as advertising', 'Splints ease pain.', [['disclosure/funding', undefined, '']], { disclosure: NONE, containsAdvertising: true }],
    ['marked as advertising, and nobody pays', 'Splints ease pain.', [['disclosure/funding', undefined, '']], { disclosure: { funding: 'None.', conflicts: 'None declared.' }, containsAdvertising: true }],
    ['a clinic’s offer', 'Splints ease pain.', [['disclosure/conflicts', undefined, '']], { disclosure: NONE, clinic: { id: 'c', name: 'Harbour', slug: 'h', relation: 'offer' } }],
    ['a clinic as affiliation', 'Splints ease pain.', [['disclosure/conflicts', 'warns', '']], { disclosure: NONE, clinic: { id: 'c', name: 'Harbour', slug: 'h', relation: 'affiliation' } }],
    ['funding said, conflicts not', 'Splints ease pain.', [['disclosure/conflicts', 'warns', '']], { disclosure: { funding: 'None.', conflicts: ' ' } }],
    ['conflicts said in the text', 'The authors declare no conflicts of interest.', [], { disclosure: NONE }],
    ['conflicts said', 'Splints ease pain.', [], { disclosure: { funding: '', conflicts: 'None.' } }],
  ])('%s', (_, body, expected, fields) => {
    expect(inArticle(disclosureMissing, body, fields).map(({ place, severity, text }) => [place.path, severity, text])).toEqual(expected)
  })

  test('a clinic has no such fields', () => {
    expect(inClinic(disclosureMissing, 'Use our discount code.')).toEqual([])
  })
})

describe('people.credentials-missing', () => {
  test.each<[string, string, string[], Partial<ArticleSnapshot>?]>([
    ['quoted without credentials', '“Rest helps,” says Ana Lima.', ['Ana Lima']],
    ['quoted with them', '“Rest helps,” says Ana Lima, MD, of Porto.', []],
    ['described, but not qualified', 'Ana Lima, a hand therapist in Porto, notes that rest helps.', ['Ana Lima']],
    ['within a sentence', 'Rest helps, as Ana Lima explains.', ['Ana Lima']],
    ['a title is no degree', 'According to Dr. Ana Lima, rest helps.', ['Ana Lima']],
    ['qualified elsewhere in the text', 'According to Ana Lima, rest helps.\n\nAna Lima, PhD, works in Porto.', []],
    ['named twice, found once', 'Ana Lima says so. “Yes,” says Ana Lima.', ['Ana Lima']],
    ['a signature without letters', 'Dr. Ana Lima, Physician, Porto', ['Dr. Ana Lima, Physician, Porto']],
    ['a signature with them', 'Dr. Ana Lima, MD, Porto', []],
    ['an organisation', 'According to Porto University, rest helps. Health Canada says so.', []],
    ['a study', 'According to Recent Research, rest helps.', []],
    ['listed with credentials', '“Rest helps,” says Ana Lima.', [], { quotedExperts: [{ ...PERSON, credentials: 'hand therapist' }] }],
    ['listed without, and found there alone', '“Rest helps,” says Ana Lima.', ['Ana Lima'], { quotedExperts: [PERSON] }],
    ['an author without', 'Splints ease pain.', ['Ana Lima'], { authors: [PERSON] }],
    ['an author with letters in the name', 'Splints ease pain.', [], { authors: [{ ...PERSON, name: 'Ana Lima, RN' }] }],
  ])('%s', (_, body, words, fields = {}) => {
    expect(wordsIn(peopleCredentialsMissing, body, fields)).toEqual(words)
  })

  test('a finding in a field points at the field', () => {
    expect(inArticle(peopleCredentialsMissing, 'x', { authors: [PERSON] })).toMatchObject([{ place: { path: 'authors/0/name', start: 0, end: 8 } }])
  })
})
