import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { placeOf, whereaboutsOf, type Whereabouts } from '../../../src/domain/review/whereabouts'
import { passage, type Passage } from '../../../src/domain/snapshot/passage'

const passages = (...texts: string[]): Passage[] => texts.map((text, index) => passage(`body/${index}`, 'paragraph', text))
const at = (path: string, start: number, end: number) => ({ path, start, end })
const there = (path: string, start: number, end: number): Whereabouts => ({ found: 'there', place: at(path, start, end) })
const moved = (path: string, start: number, end: number): Whereabouts => ({ found: 'moved', place: at(path, start, end) })
const GONE: Whereabouts = { found: 'gone' }

const PAIN = 'Pain came. Pain went.'
type Row = readonly [what: string, passage: string, quote: string, start: number, now: readonly string[], whereabouts: Whereabouts]

const CASES: readonly Row[] = [
  ['nothing has changed', PAIN, 'Pain', 11, [PAIN], there('body/0', 11, 15)],
  ['words came before them in their passage', PAIN, 'Pain', 11, ['At first, Pain came. Pain went.'], there('body/0', 21, 25)],
  ['words behind them went', PAIN, 'Pain', 0, ['Pain came.'], there('body/0', 0, 4)],
  ['the same words came in before them', PAIN, 'Pain', 0, ['Pain is pain. Pain came. Pain went.'], there('body/0', 14, 18)],
  ['the same words came in behind them', PAIN, 'Pain', 11, ['Pain came. Pain went. Pain stays.'], there('body/0', 11, 15)],
  ['a paragraph came before theirs', PAIN, 'Pain', 11, ['Of pain.', PAIN], moved('body/1', 11, 15)],
  ['a paragraph with the same words came before theirs', PAIN, 'Pain', 11, ['Pain is felt.', PAIN], moved('body/1', 11, 15)],
  ['they were moved to another passage and changed there', PAIN, 'Pain went', 11, ['Nothing came.', 'Then Pain went away.'], moved('body/1', 5, 14)],
  ['they stand in two other passages', PAIN, 'Pain', 11, ['Nothing.', 'Pain came.', 'Pain went.'], GONE],
  ['their passage stands twice now, and neither at its place', PAIN, 'went', 16, ['Nothing.', PAIN, PAIN], GONE],
  ['their passage stands twice now, once at its place', PAIN, 'went', 16, [PAIN, PAIN], there('body/0', 16, 20)],
  ['one letter of them was changed', PAIN, 'Pain went', 11, ['Pain came. Pain goes.'], GONE],
  ['the text is empty', PAIN, 'Pain', 0, [], GONE],
]

test.each(CASES)('%s', (_what, text, quote, start, now, whereabouts) => {
  expect(text.slice(start, start + quote.length)).toBe(quote)
  expect(whereaboutsOf({ place: at('body/0', start, start + quote.length), quote, passage: text }, passages(...now))).toEqual(whereabouts)
})

/** Words of few letters, so that the same ones come often. */
const anyWords = fc.array(fc.constantFrom('ab', 'ba', 'aa', ' ', '. '), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))

describe('whatever is edited elsewhere', () => {
  test('in other passages, the words stay where they are', () => {
    fc.assert(
      fc.property(fc.array(anyWords, { minLength: 1, maxLength: 4 }), fc.array(anyWords, { maxLength: 4 }), anyWords, fc.nat(), fc.nat(), (_before, others, text, from, length) => {
        const start = from % text.length
        const end = start + 1 + (length % (text.length - start))
        const whereabouts = whereaboutsOf({ place: at('body/0', start, end), quote: text.slice(start, end), passage: text }, passages(text, ...others))
        expect(whereabouts).toEqual(there('body/0', start, end))
      }),
    )
  })

  test('in their own passage, before or behind them, the words are found, with all before or all behind them as it was', () => {
    fc.assert(
      fc.property(anyWords, fc.nat(), fc.nat(), fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 8 }), fc.boolean(), (text, from, length, edit, before) => {
        const start = from % text.length
        const end = start + 1 + (length % (text.length - start))
        const quote = text.slice(start, end)
        const now = before ? edit + text.slice(start) : text.slice(0, end) + edit
        const whereabouts = whereaboutsOf({ place: at('body/0', start, end), quote, passage: text }, passages(now, 'Other words.'))
        if (whereabouts.found !== 'there') throw new Error(`${whereabouts.found}: ${now}`)
        const { place } = whereabouts
        expect(now.slice(place.start, place.end)).toBe(quote)
        expect(now.slice(0, place.start) === text.slice(0, start) || now.slice(place.end) === text.slice(end)).toBe(true)
      }),
    )
  })

  test('paragraphs that come before take the words with their passage', () => {
    fc.assert(
      fc.property(fc.array(anyWords, { minLength: 1, maxLength: 4 }), anyWords, fc.nat(), (before, text, from) => {
        const own = `${text}!`
        const start = from % own.length
        const whereabouts = whereaboutsOf({ place: at('body/0', start, own.length), quote: own.slice(start), passage: own }, passages(...before, own))
        expect(whereabouts).toEqual(moved(`body/${before.length}`, start, own.length))
      }),
    )
  })
})

describe('the place of a quote', () => {
  const text = passages('Pain came.', 'Pain went.')
  test('is taken where the words stand there, and where they stand only once it needn’t be given', () => {
    expect(placeOf('Pain', at('body/1', 0, 4), text)).toEqual(at('body/1', 0, 4))
    expect(placeOf('went', null, text)).toEqual(at('body/1', 5, 9))
  })
  test.each([
    ['other words stand there', 'Pain', at('body/1', 1, 5)],
    ['there is no such passage', 'Pain', at('body/7', 0, 4)],
    ['they stand twice and none is given', 'Pain', null],
    ['they stand nowhere', 'pain', null],
  ] as const)('is none where %s', (_why, quote, given) => {
    expect(placeOf(quote, given, text)).toBeNull()
  })
})
