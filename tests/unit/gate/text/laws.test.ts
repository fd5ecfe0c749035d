import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { balanceHarmsMissing } from '../../../../src/domain/gate/rules/balanceHarmsMissing'
import { disclosureMissing } from '../../../../src/domain/gate/rules/disclosureMissing'
import { markerDangling } from '../../../../src/domain/gate/rules/markerDangling'
import { peopleCredentialsMissing } from '../../../../src/domain/gate/rules/peopleCredentialsMissing'
import { regulatoryOffLabel } from '../../../../src/domain/gate/rules/regulatoryOffLabel'
import { safetyCrisisResource } from '../../../../src/domain/gate/rules/safetyCrisisResource'
import { statementUncited } from '../../../../src/domain/gate/rules/statementUncited'
import { textBoilerplate } from '../../../../src/domain/gate/rules/textBoilerplate'
import { textPlaceholder } from '../../../../src/domain/gate/rules/textPlaceholder'
import { textResidue } from '../../../../src/domain/gate/rules/textResidue'
import { ARTICLE, paragraphs, readingOf } from './reading'

const RULES = [
  statementUncited, markerDangling, textPlaceholder, textBoilerplate, textResidue, regulatoryOffLabel, safetyCrisisResource, balanceHarmsMissing, disclosureMissing, peopleCredentialsMissing,
]

const PIECES = [
  'Splints relieve pain in 70% of adults.', ' says Ana Lima', '[3]', '[', ']', '²', '”', '“', '. with water.', 'Lorem ipsum dolor sit amet', 'TODO', 'off-label', 'suicide', 'Trusted Source',
  'Your message has been sent', 'by | ', '\n', ' ', '.', 'Rest.Now it', 'Home | ', 'Fact: Fact:', 'Dr. Ana Lima, Porto', 'lorem', '{{name}}',
]

test.each(RULES.map((rule) => ({ code: rule.code, rule })))('whatever the text, $code throws nothing and points at words that stand there', ({ rule }) => {
  const any = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')))
  fc.assert(
    fc.property(any, fc.string({ maxLength: 40 }), (body, title) => {
      const reading = readingOf({ ...ARTICLE, title, body: paragraphs(body), disclosure: { funding: '', conflicts: '' } })
      for (const { place, text } of rule.check(reading)) {
        const passage = reading.passages.find(({ path }) => path === place.path)
        expect(text).toBe(passage?.text.slice(place.start, place.end) ?? '')
        expect(place.end - place.start).toBe(text.length)
      }
    }),
  )
})

describe.each(['a ', '[', '[1', '[1] ', '”', '“', 'by ', 'Aa ', 'insert ', 'not ', '{', 'Ana Lima, ', 'we use ', 'Read more ', 'lorem '])('a text of “%s” over and over', (piece) => {
  test.each(RULES.map((rule) => ({ code: rule.code, rule })))('costs $code no more than its length', ({ rule }) => {
    const time = (length: number): number => {
      const reading = readingOf({ ...ARTICLE, body: paragraphs(piece.repeat(Math.ceil(length / piece.length))) })
      const before = performance.now()
      rule.check(reading)
      return performance.now() - before
    }
    time(20_000)
    expect(time(200_000)).toBeLessThan(100 + 40 * Math.max(5, time(20_000)))
  })
})
