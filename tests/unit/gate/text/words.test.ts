import { describe, expect, test } from '@jest/globals'
import { textBoilerplate } from '../../../../src/domain/gate/rules/textBoilerplate'
import { textPlaceholder } from '../../../../src/domain/gate/rules/textPlaceholder'
import { inArticle, wordsIn } from './reading'

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
