import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sentences } from '../../../src/domain/prose/sentences'

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end))

/** Each case is a list of sentences; its text is what stands between the bars, joined as written. */
describe('a text is cut where its sentences end', () => {
  test.each([
    ['an abbreviation ends none', 'Ask Dr. Lima, e.g. by phone. She knows.', ['Ask Dr. Lima, e.g. by phone.', 'She knows.']],
    ['nor do initials', 'It was found by A. B. Costa in Porto. Others followed.', ['It was found by A. B. Costa in Porto.', 'Others followed.']],
    ['nor does “et al.” before a name or a year', 'Costa et al. (2011) agree. Costa et al. Porto 2012.', ['Costa et al. (2011) agree.', 'Costa et al. Porto 2012.']],
    ['nor does a decimal', 'Take 2.5 mg. Then wait.', ['Take 2.5 mg.', 'Then wait.']],
    ['“U.S.” ends one only before a word that starts sentences', 'The U.S. Pharmacopeia lists it. It is sold in the U.S. The price varies.', ['The U.S. Pharmacopeia lists it.', 'It is sold in the U.S.', 'The price varies.']],
    ['a vitamin is no initial', 'Oranges hold vitamin C. Lemons do too.', ['Oranges hold vitamin C.', 'Lemons do too.']],
    ['a reference glued to the word stays with its sentence', 'It has a role[3] in sleep. It fades.[4] Then it stops. [5,6] It ends.7 Nothing follows.', ['It has a role[3] in sleep.', 'It fades.[4]', 'Then it stops. [5,6]', 'It ends.7', 'Nothing follows.']],
    ['a quotation mark behind the full stop stays, too', 'It is sold as “Sleepwell.” Others cost less.', ['It is sold as “Sleepwell.”', 'Others cost less.']],
    ['a quotation goes on after its question mark', '“Does it hurt?” she asked. It does not.', ['“Does it hurt?” she asked.', 'It does not.']],
    ['run-together sentences are two', 'It eases colic.Trials confirm it.', ['It eases colic.', 'Trials confirm it.']],
    ['an address on the web is not', 'See example.com or Node.js for that.', ['See example.com or Node.js for that.']],
    ['debris in lower case is cut off', 'It calms people at night. with water.', ['It calms people at night.', 'with water.']],
    ['a bold lead stays with what follows', 'Dose: Until morning, one tablet is enough. Two are not.', ['Dose: Until morning, one tablet is enough.', 'Two are not.']],
    ['bullets are left out', '• Rest: Lie down.\n– Drink water.', ['Rest: Lie down.', 'Drink water.']],
    ['the number of an item is no sentence', '1. Salt: It binds water.', ['1. Salt: It binds water.']],
    ['“no.” before a figure is a number', 'It is dye no. 5. The answer is no. They left.', ['It is dye no. 5.', 'The answer is no.', 'They left.']],
    ['a hard line break ends a line', 'Porto Clinic\nOpen on Mondays', ['Porto Clinic', 'Open on Mondays']],
    ['a wrapped line goes on', 'The fever\nfalls by noon.', ['The fever\nfalls by noon.']],
    ['nothing is found in nothing', ' \n … — ', []],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected)
  })
})

test('whatever the text, sentences are in order, apart, trimmed, and hold every letter and digit once', () => {
  const alphabet = fc.constantFrom(...'aAbB1. .?!\n”“"[]()3,:•-’éß漢 U.S. et al. mg'.split(''))
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: alphabet, maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
      const spans = sentences(text)
      let last = 0
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        last = end
      }
      const letters = (of: string): number => of.match(/[\p{L}\p{N}]/gu)?.length ?? 0
      expect(spans.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0)).toBe(letters(text))
    }),
  )
})

test.each(['a ', '[', '.', 'a.', '\n', '- ', '”', 'U.S. '])('200,000 characters of “%s” are cut in time that grows no faster than the text', (piece) => {
  const time = (length: number): number => {
    const text = piece.repeat(length / piece.length)
    const before = performance.now()
    sentences(text)
    return performance.now() - before
  }
  time(20_000)
  expect(time(200_000)).toBeLessThan(50 + 40 * Math.max(5, time(20_000)))
})
