import { describe, expect, test } from '@jest/globals'
import { disclosureMissing } from '../../../../src/domain/gate/rules/disclosureMissing'
import { peopleCredentialsMissing } from '../../../../src/domain/gate/rules/peopleCredentialsMissing'
import { safetyCrisisResource } from '../../../../src/domain/gate/rules/safetyCrisisResource'
import type { ArticleSnapshot } from '../../../../src/domain/snapshot/snapshot'
import { inArticle, inClinic } from './reading'

test('a clinic is held by its text to naming a crisis line', () => {
  expect(inClinic(safetyCrisisResource, 'We treat suicidal patients.')).toMatchObject([{ place: { path: 'offer/0', start: 9, end: 17 }, text: 'suicidal' }])
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

test('a person in a field without credentials is pointed at there', () => {
  expect(inArticle(peopleCredentialsMissing, 'x', { authors: [{ name: 'Ana Lima', credentials: '', affiliation: '', url: '' }] })).toMatchObject([{ place: { path: 'authors/0/name', start: 0, end: 8 } }])
})
