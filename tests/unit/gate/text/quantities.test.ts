import fc from 'fast-check'
import { expect, test } from '@jest/globals'
import { agree, quantitiesIn, slipped } from '../../../../src/domain/gate/quantities'
import { expectInProportion, overAndOver } from '../../../support/inProportion'

const measures = fc.tuple(
  fc.constantFrom('', 'about ', 'up to ', 'at least ', 'every ', 'between '),
  fc.oneof(fc.integer({ min: 1, max: 2000 }).map(String), fc.double({ min: 0.01, max: 99, noNaN: true }).map((number) => number.toFixed(2)), fc.constantFrom('one', 'twelve', 'twenty-five', '1,500')),
  fc.constantFrom('', ' to 40', '–40'),
  fc.constantFrom('%', ' percent', ' mg', ' µg', ' g', ' mg/kg', ' hours', ' days', ' weeks', ' months', ' years'),
)
const sentences = fc.array(measures, { minLength: 1, maxLength: 4 }).map((parts) => parts.map((part) => `it is ${part.join('')}`).join(', '))

test('whatever a sentence gives agrees with itself', () => {
  fc.assert(fc.property(sentences, (sentence) => quantitiesIn(sentence).every((quantity) => agree(quantity, quantity) && !slipped(quantity, quantity))))
})

test('who agrees with whom does not depend on who is asked, and nobody agrees with a slip', () => {
  fc.assert(
    fc.property(sentences, sentences, (one, other) => {
      for (const a of quantitiesIn(one)) {
        for (const b of quantitiesIn(other)) {
          expect(agree(a, b)).toBe(agree(b, a))
          expect(agree(a, b) && slipped(a, b)).toBe(false)
        }
      }
    }),
  )
})

test('every quantity stands where it says', () => {
  fc.assert(fc.property(sentences, (sentence) => quantitiesIn(sentence).every(({ words, start, end }) => sentence.slice(start, end) === words)))
})

test.each(['95% CI 12 to 13 (Lima, ', 'twenty-'])('a line of nothing but “%s” takes no more than in proportion', async (piece) => {
  await expectInProportion(115_000, overAndOver(piece), quantitiesIn)
})
