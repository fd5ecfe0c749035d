import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { rules } from '../../../../src/domain/gate/rules'
import { expectInProportion, overAndOver } from '../../../support/inProportion'
import { evidence } from '../cases/evidence'
import { ARTICLE, paragraphs, readingOf } from './reading'

/** Those that read words. */
const RULES = rules.filter(({ code }) => /^(?:text|statement|regulatory|safety|balance|disclosure|people|marker)\.|^claim\.number/.test(code))

const PIECES = [
  'Splints relieve pain in 70% of adults.', ' says Ana Lima', '[3]', '[', ']', '²', '”', '“', '. with water.', 'Lorem ipsum dolor sit amet', 'TODO', 'off-label', 'suicide', 'Trusted Source',
  'Your message has been sent', 'by | ', '\n', ' ', '.', 'Rest.Now it', 'Home | ', 'Fact: Fact:', 'Dr. Ana Lima, Porto', 'lorem', '{{name}}', '{c1}', 'About half of adults', '1 in 5', '12 weeks', '12–', ' mg', 'FDA', 'approved', 'Studies show', 'proven safe', '100% effective', 'physican', '&nbsp;', '<b>', '**a', '](https:',
]

test.each(RULES.map((rule) => ({ code: rule.code, rule })))('whatever the text, $code throws nothing and points at words that stand there', ({ rule }) => {
  const any = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')))
  fc.assert(
    fc.property(any, fc.string({ maxLength: 40 }), (body, title) => {
      const reading = readingOf({ ...ARTICLE, ...evidence({ claim: { statement: 'Relief of 60% lasts 8 weeks.' } }), title, body: paragraphs(body), disclosure: { funding: '', conflicts: '' } })
      for (const { place, text } of rule.check(reading)) {
        const passage = reading.passages.find(({ path }) => path === place.path)
        expect(text).toBe(passage?.text.slice(place.start, place.end) ?? '')
        expect(place.end - place.start).toBe(text.length)
      }
    }),
  )
})

describe.each(['a ', '[', '[1', '[1] ', '”', '“', 'by ', 'Aa ', 'insert ', 'not ', '{', 'Ana Lima, ', 'we use ', 'Read more ', 'lorem ', '12 ', '1 in ', 'about ', '{{', '[gallery ', '<a ', '**a', '[a](', 'FDA ', 'approved ', 'studies ', 'no side ', 'studies show ', '100% ', 'Dr. Ana Lima, ', 'aaaaaaaaa', 'says Ana Lima, who '])('a text of “%s” over and over', (piece) => {
  test.each(RULES.map((rule) => ({ code: rule.code, rule })))('costs $code no more than its length', async ({ rule }) => {
    const text = overAndOver(piece)
    const reading = (length: number) => readingOf({ ...ARTICLE, ...evidence({ claim: { statement: 'Relief of 60% lasts 8 weeks.' } }), body: paragraphs(`${text(length)}{c1}`) })
    await expectInProportion(200_000, reading, rule.check)
  })
})
