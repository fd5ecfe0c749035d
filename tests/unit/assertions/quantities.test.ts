import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UNBOUNDED } from '../../../src/domain/assertions/assertion'
import { quantitiesIn, yearsAt } from '../../../src/domain/assertions/quantities'

describe('a quantity is read as the range that it means', () => {
  test.each<[string, string, readonly [number, number]]>([
    ['4 hours', 'hours', [4, 4]],
    ['1-2 weeks', 'hours', [168, 336]],
    ['4 and 6 hours', 'hours', [4, 6]],
    ['several days to a week', 'hours', [48, 168]],
    ['up to 7 days', 'hours', [0, 168]],
    ['less than an hour', 'hours', [0, 1]],
    ['at least two days', 'hours', [48, UNBOUNDED]],
    ['10 days or more', 'hours', [240, UNBOUNDED]],
    ['about 10 days', 'hours', [192, 288]],
    ['half an hour', 'hours', [0.5, 0.5]],
    ['60 %', '%', [60, 60]],
    ['10 to 15 percent', '%', [10, 15]],
    ['3 in 10', '%', [30, 30]],
    ['one in five', '%', [20, 20]],
    ['1 in 1,000 to 2,000', '%', [0.05, 0.1]],
    ['2-5 per 100,000', '%', [0.002, 0.005]],
    ['1.5 g', 'mg', [1500, 1500]],
    ['250 mcg', 'mg', [0.25, 0.25]],
    ['5 mg/kg', 'mg/kg', [5, 5]],
    ['1,000 iu', 'iu', [1000, 1000]],
  ])('%s', (text, unit, within) => {
    expect(quantitiesIn(text)).toEqual([{ type: 'span', unit, within: within.map((bound) => expect.closeTo(bound, 5)), start: 0, end: text.length }])
  })

  test.each(['day', 'the 5 patients', '2019', 'type 2 diabetes', 'grade 3', 'b12', '5 in the morning', '7-day', '10 in 5'])('“%s” is none', (text) => {
    expect(quantitiesIn(text)).toEqual([])
  })
})

describe('a date is read as the years that it may mean', () => {
  test.each<[string, readonly [number, number]]>([
    ['in 1962', [1962, 1962]],
    ['in the 1950s', [1950, 1959]],
    ['in the early 1970s', [1970, 1974]],
    ['in the late 1980s', [1985, 1989]],
    ['in may 1998', [1998, 1998]],
    ['in the 19th century', [1800, 1899]],
    ['in about 1960', [1957, 1963]],
    ['between 1910 and 1914', [1910, 1914]],
  ])('%s', (text, years) => {
    expect(yearsAt(text, 0)).toEqual({ years, end: text.length })
  })

  test.each(['in 50 patients', 'in 19622', 'of 1962'])('“%s” is none', (text) => {
    expect(yearsAt(text, 0)).toBeNull()
  })
})

test('whatever is read has an order, and stands where it says', () => {
  const piece = fc.constantFrom('up to', 'at least', 'about', '7', '1-2', 'a few', 'several', 'half a', '3 in 10', 'days', 'weeks', '%', 'mg', 'to', 'and', 'or more', '1,000', 'per 100,000', 'hours', '-', '.')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ')
      let last = 0
      for (const { within, start, end } of quantitiesIn(text)) {
        expect(within[0]).toBeLessThanOrEqual(within[1])
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
    }),
  )
})
