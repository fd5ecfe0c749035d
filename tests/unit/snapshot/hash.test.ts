import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalHash, canonicalJson } from '../../../src/domain/snapshot/hash'

describe('canonical JSON', () => {
  test('is what RFC 8785 prints for its example (3.2.2 to 3.2.4)', () => {
    const value: unknown = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('sorts keys by their UTF-16 units (3.2.3)', () => {
    expect(canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 })).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    )
  })

  test.each([
    ['NaN', NaN],
    ['infinity', Infinity],
    ['nothing', undefined],
    ['a number too deep to see', { a: [{ b: NaN }] }],
  ])('refuses %s', (_what, value) => {
    expect(() => canonicalJson(value)).toThrow()
  })

  test('means what the value means', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe('the content hash', () => {
  test('is the SHA-256 of those bytes in UTF-8', () => {
    expect(canonicalHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
    expect(canonicalHash('é')).not.toBe(canonicalHash('e\u0301'))
  })

  test('is one for one value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        (value) => canonicalHash(Object.fromEntries(Object.entries(value).reverse())) === canonicalHash(value),
      ),
    )
  })

  test('differs where the value does', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => (canonicalHash(a) === canonicalHash(b)) === (canonicalJson(a) === canonicalJson(b))))
  })
})
