import { describe, expect, test } from '@jest/globals'
import { markerDangling } from '../../../../src/domain/gate/rules/markerDangling'
import { textBoilerplate } from '../../../../src/domain/gate/rules/textBoilerplate'
import { textPlaceholder } from '../../../../src/domain/gate/rules/textPlaceholder'
import { textResidue } from '../../../../src/domain/gate/rules/textResidue'
import type { Rule } from '../../../../src/domain/gate/rule'
import { inArticle, wordsIn } from './reading'

/** The failing text, the words found in it, and the passing neighbour. */
type Cases = readonly (readonly [failing: string, words: readonly string[], passing: string])[]

const RULES: readonly (readonly [Rule, Cases])[] = [
  [markerDangling, [
    ['Splints ease pain [3].', ['[3]'], 'Splints ease pain [sic].'],
    ['Splints ease pain [1,2] and help sleep[4].', ['[1,2]', '[4]'], 'The guideline [2018] says so.'],
    ['Splints ease pain.[3-5] Rest helps.', ['[3-5]'], 'The ratio was 1.4 (95% CI [1, 3]).'],
    ['Splints ease pain.³ Rest helps.', ['³'], 'A dose of 50 mg/m² is given.'],
    ['Braces ease pain¹,² in adults.', ['¹,²'], 'There were 10⁶ cells in it.'],
    ['Pain fell within 12 weeks [3-5].', ['[3-5]'], 'The median age was 54 years [41–66].'],
    ['Rest helps [12;14].', ['[12;14]'], 'It is a benzo-[1,4] compound of [2,3]benzodiazepine type.'],
  ]],
  [textPlaceholder, [
    ['Lorem ipsum dolor sit amet, consectetur adipiscing elit. Sed do eiusmod tempor incididunt ut labore. Splints ease pain.', ['Lorem ipsum dolor sit amet, consectetur adipiscing elit. Sed do eiusmod tempor incididunt ut labore.'], 'Status post appendectomy, in situ and per os are Latin.'],
    ['Test Answer 7', ['Test Answer 7'], 'The test answers one question only.'],
    ['Sample text', ['Sample text'], 'A sample of blood is taken.'],
    ['The dose is TODO for adults.', ['TODO'], 'She did todo el dia nothing.'],
    ['Onset: TBD.', ['TBD'], 'Onset is yet to be studied.'],
    ['The dose is XXX mg.', ['XXX'], 'Women with XXX syndrome (47,XXX) are tall.'],
    ['Insert a photo here.', ['Insert a photo here'], 'Insert the needle here at the marked point.'],
    ['Your text here', ['Your text here'], 'Your text message reminds you here and there.'],
    ['Written by [Name].', ['[Name]'], 'He said “[he] would rest”.'],
    ['Rest helps [citation needed].', ['[citation needed]'], 'Rest helps (Costa 2011).'],
    ['See [insert guideline].', ['[insert guideline]'], 'See <30 mg and >50 mg.'],
  ]],
  [textBoilerplate, [
    ['Thanks! Your message has been sent.', ['Thanks! Your message has been sent.'], 'A message has been sent to the brain by the nerve.'],
    ['Sorry, we could not send your message. Rest helps.', ['Sorry, we could not send your message.'], 'Nerves could not send the message on.'],
    ['Something went wrong while submitting the form.', ['Something went wrong while submitting the form.'], 'Say so if something went wrong while you slept.'],
    ['Something went wrong.', ['Something went wrong.'], 'He felt that something went wrong.'],
    ['Oops! Something went wrong.', ['Oops! Something went wrong.'], 'Tell your surgeon if you think that something went wrong.'],
    ['Sign up for our weekly newsletter.', ['Sign up for our weekly newsletter.'], 'You can sign up for a trial at the hospital.'],
    ['We hate spam too.', ['We hate spam too.'], 'Spam is a canned meat rich in salt.'],
    ['This website uses cookies to serve you better.', ['This website uses cookies to serve you better.'], 'The clinic uses cookies and juice after a blood donation.'],
    ['© 2024 Porto Hand Press. All rights reserved.', ['© 2024 Porto Hand Press. All rights reserved.'], 'The right hand is affected more often.'],
    ['Please enable JavaScript to go on.', ['enable JavaScript to go on.'], 'Splints enable people to go on with work.'],
  ]],
  [textResidue, [
    ['Splints ease painTrusted Source at night.', ['Trusted Source'], 'The registry is a trusted source of numbers.'],
    ['Splints ease pain Trusted Source.', ['Trusted Source'], 'The registry is the Trusted Source of the year.'],
    ['Read more', ['Read more'], 'People who read more sleep less.'],
    ['Learn More About Splints »', ['Learn More About Splints »'], 'Trials can help doctors learn more about splints.'],
    ['Share on Facebook', ['Share on Facebook'], 'People share meals on holidays.'],
    ['Posted in: Wrist, Pain', ['Posted in: Wrist, Pain'], 'Image credit: National Institute of Health'],
    ['by | Mar 3, 2024', ['by | Mar 3, 2024'], 'By March 2024 the trial was over.'],
    ['Home | Conditions | Wrist', ['Home | Conditions | Wrist'], 'Home exercises come first.'],
    ['Splints ease pain.Rest helps too.', ['pain.Rest'], 'See example.com or Booking.Com for that.'],
    ['It calms the wrist at night. with warmth.', ['night. with warmth.'], 'It calms the wrist, esp. with warmth. mTOR is a protein.'],
    ['Splints lower the risk of. when worn at night.', ['of. when worn at night.'], 'Splints lower the risk of pain when worn at night.'],
    ['Splints ease pain.ADVERTISEMENT', ['ADVERTISEMENT'], 'An advertisement promised that splints ease pain.'],
    ['Fact Sheet: Fact Sheet: Wrist', ['Fact Sheet: Fact Sheet:'], 'Fact sheet: the wrist.'],
    ['What is (are) carpal tunnel?', ['What is (are) carpal tunnel?'], 'What is it (and what is it not)?'],
    ['Rest first. Hold and wait” means no work.', ['Hold and wait”'], '“Hold and wait” means no work, and 5” is a length.'],
  ]],
]

describe.each(RULES.map(([rule, cases]) => ({ code: rule.code, rule, cases })))('$code', ({ rule, cases }) => {
  test.each(cases)('%s', (failing, words, passing) => {
    expect(wordsIn(rule, failing)).toEqual(words)
    expect(wordsIn(rule, passing)).toEqual([])
  })
})

test('in an article on tick-borne diseases TBD is an abbreviation', () => {
  expect(wordsIn(textPlaceholder, 'Lyme disease is a tick-borne disease.\n\nTBD is on the rise.')).toEqual([])
})

test('a placeholder in the title is found, too', () => {
  expect(wordsIn(textPlaceholder, 'Splints ease pain.', { title: 'Your headline here' })).toEqual(['Your headline here'])
})

describe('what readers get of the evidence is read, too', () => {
  const citation = { reference: 1, source: 's1', locator: { page: '', section: '', quote: 'Add quote here.' }, stance: 'supports', confirmedBy: 'Ana' } as const
  const claims = [{ id: 'c1', revision: 1, statement: 'The dose is TODO.', kind: 'dose', certainty: 'ungraded', jurisdiction: '', citations: [citation] }] as const
  const bibliography = [{ number: 1, source: 's1', revision: 1, csl: { type: 'book', title: 'Sample Title' }, identifiers: {}, studyDesign: '[insert design]', evidenceLevel: '', text: '' }] as const

  test('for placeholders', () => {
    const found = inArticle(textPlaceholder, 'Rest first.', { claims, bibliography })
    expect(found.map(({ place, text }) => `${place.path}: ${text}`)).toEqual(['claims/0/statement: TODO', 'claims/0/citations/0/quote: Add quote here', 'bibliography/1/title: Sample Title', 'bibliography/1/studyDesign: [insert design]'])
  })

  test('for what a page’s forms say', () => {
    expect(inArticle(textBoilerplate, 'Rest first.', { bibliography: [{ ...bibliography[0], csl: { type: 'book', title: 'This site uses cookies' } }] })).toMatchObject([{ place: { path: 'bibliography/1/title' } }])
  })
})
