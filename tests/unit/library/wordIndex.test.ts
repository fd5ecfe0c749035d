import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { claims } from '../../../bench/claims'
import { wordIndex, type WordSearch } from '../../../src/domain/library/wordIndex'
import { expectInProportion, overAndOver } from '../../support/inProportion'

const TYPED: WordSearch = { most: 5, prefixes: true, least: 0.5 }
const of = (...texts: string[]) => {
  const index = wordIndex()
  texts.forEach((text, at) => index.put(String(at), text))
  return index
}
const found = (asked: string, texts: readonly string[], search: Partial<WordSearch> = {}) => of(...texts).search(asked, { ...TYPED, ...search }).map(({ id }) => texts[Number(id)])

describe('a library is searched by words', () => {
  const REYES = '2021 Reyes Ana A trial of melatonin in shift workers Sleep Medicine'
  const SMITH = '2020 Smith Jo Melatonin and jet lag: a review Sleep'
  const LUND = '2011 Lund Carla Sun and skin'
  const ALL = [REYES, SMITH, LUND]

  test.each<[string, string, string[]]>([
    ['an author and a year, in any order', '2020 smith', [SMITH]],
    ['the beginning of a word that is still being typed', 'smith mela', [SMITH]],
    ['accents, capitals and punctuation aside', 'REYÉS, “melatonin”', [REYES]],
    ['what has all words before what has some', 'melatonin sleep jet', [SMITH, REYES]],
    ['nothing where nobody has written of it', 'oxygen', []],
    ['nothing for no words', ' – ', []],
  ])('%s', (_, asked, expected) => {
    expect(found(asked, ALL)).toEqual(expected)
  })

  test('a whole word comes before the beginning of a longer one, and says by what it was found', () => {
    expect(of('sleepers', 'sleep').search('sleep', TYPED)).toEqual([
      { id: '1', score: 1, because: ['sleep'] },
      { id: '0', score: 0.9, because: ['sleepers'] },
    ])
  })

  test('of what has the same words, what speaks for an entry besides decides', () => {
    expect(found('melatonin', ALL)[0]).toBe(REYES)
    expect(found('melatonin', ALL, { besides: new Map([['1', 0.3]]) })[0]).toBe(SMITH)
  })

  test('what was put anew is found by its new words alone, and what was removed no more', () => {
    const index = of(REYES, SMITH)
    index.put('0', '2021 Reyes Ana Naps at noon')
    index.remove('1')
    expect(index.size).toBe(1)
    expect(index.search('melatonin', TYPED)).toEqual([])
    expect(index.search('naps', TYPED)).toMatchObject([{ id: '0' }])
    for (let times = 0; times < 3_000; times++) index.put('0', `Naps, version ${times}`)
    expect(index.search('version 2999', TYPED)).toMatchObject([{ id: '0', because: ['version', '2999'] }])
    expect(index.search('2021', TYPED)).toEqual([])
  })

  test('in whatever order it was filled, the answer is the same', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (order) => {
        const texts = ['a nap at noon', 'a nap', 'noon', 'at night a nap', 'naps', 'a nap at noon']
        const index = wordIndex()
        for (const at of order) index.put(String(at), texts[at] ?? '')
        expect(index.search('nap noon', TYPED).map(({ id }) => id)).toEqual(of(...texts).search('nap noon', TYPED).map(({ id }) => id))
      }),
      { numRuns: 30 },
    )
  })

  test('grows with what is asked and with what it holds, and no faster', async () => {
    await expectInProportion(20_000, (size) => claims(size), (all) => of(...all).search('metformin in adults with', TYPED))
    const index = of(...claims(2_000))
    await expectInProportion(1_000_000, overAndOver('met for min '), (asked) => index.search(asked, TYPED))
  }, 60_000)
})
