import { expect, test } from '@jest/globals'
import { groupOf, whyNoTranslation, type Translated } from '../../../src/domain/publication/translations'

const a = (id: string, language: string, translationOf = ''): Translated => ({ id, title: id.toUpperCase(), language, translationOf })

test.each<readonly [what: string, text: Translated, related: readonly Translated[]]>([
  ['a text by itself', a('x', 'de'), []],
  ['a text with a translation', a('x', 'en'), [a('y', 'de', 'x')]],
  ['a translation of an original', a('x', 'de', 'o'), [a('o', 'en')]],
  ['a translation that was saved before', a('x', 'de', 'o'), [a('o', 'en'), a('x', 'de', 'o')]],
  ['a translation beside one in a third language', a('x', 'de', 'o'), [a('o', 'en'), a('y', 'fr', 'o')]],
  ['a new translation', a('', 'de', 'o'), [a('o', 'en'), a('y', 'fr', 'o')]],
])('%s can be what it says', (_what, text, related) => {
  expect(whyNoTranslation(text, related)).toBeNull()
})

test.each<readonly [what: string, text: Translated, related: readonly Translated[], sentence: string]>([
  ['of itself', a('x', 'de', 'x'), [a('x', 'de', 'x')], 'A text is no translation of itself'],
  ['of nothing', a('x', 'de', 'gone'), [], 'isn’t there any more'],
  ['of a text in the same language', a('x', 'en', 'o'), [a('o', 'en')], '“O” has the language en as well'],
  ['of a translation', a('x', 'de', 'o'), [a('o', 'fr', 'p')], '“O” is a translation itself. Choose the original'],
  ['where it has translations itself', a('x', 'de', 'o'), [a('o', 'en'), a('y', 'fr', 'x')], 'Make that one a translation of “O” first'],
  ['where there is one in its language', a('x', 'de', 'o'), [a('o', 'en'), a('y', 'de', 'o')], '“O” has a translation with the language de: “Y”'],
  ['or an original, in the language of a translation of its own', a('x', 'de'), [a('y', 'de', 'x')], 'Its translation “Y” has the language de as well'],
])('nothing is a translation %s', (_what, text, related, sentence) => {
  expect(whyNoTranslation(text, related)).toContain(sentence)
})

test('a group has the id of its original', () => {
  expect([groupOf({ id: 'o' }), groupOf({ id: 'x', translationOf: 'o' })]).toEqual(['o', 'o'])
})
