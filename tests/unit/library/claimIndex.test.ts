import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { claims } from '../../../bench/claims'
import { claimIndex } from '../../../src/domain/library/claimIndex'
import { expectInProportion, overAndOver } from '../../support/inProportion'

const of = (...statements: string[]) => {
  const index = claimIndex()
  statements.forEach((statement, at) => index.put(String(at), statement))
  return index
}
const best = (sentence: string, ...statements: string[]): string | undefined => statements[Number(of(...statements, ...claims(300)).search(sentence, 1)[0]?.id ?? NaN)]

describe('a claim is found by a sentence', () => {
  test.each<[string, string, string]>([
    ['in everyday words', 'Velorine lowers hypertension in adults.', 'Grown-ups’ high blood pressure falls with velorine.'],
    ['with an abbreviation', 'Velorine prevents myocardial infarction.', 'Fewer people have an MI on velorine.'],
    ['with a number said otherwise', 'Velorine helps 30 percent of smokers.', 'Velorine helps 3 in 10 smokers.'],
    ['with a fraction', 'Velorine helps half of smokers.', 'Velorine helps 50% of smokers.'],
    ['in British spelling', 'Velorine causes diarrhea and anemia.', 'Diarrhoea and anaemia are caused by velorine.'],
    ['with another ending', 'Vaccination against rubella is safe.', 'Being vaccinated against rubella is safe.'],
    ['misspelt', 'Levothyroxine is taken in the morning.', 'Levothroxine should be taken each morning.'],
    ['in another order', 'Nausea follows velorine.', 'Velorine may be followed by nausea.'],
  ])('%s', (_, claim, sentence) => {
    expect(best(sentence, claim)).toBe(claim)
  })

  test('before one of the same remedy with another property, or of another remedy with the same', () => {
    const claim = 'Velorine causes weight gain in women.'
    expect(best('Women put on weight on velorine.', 'Velorine causes hair loss in women.', 'Tamiprole causes weight gain in women.', claim)).toBe(claim)
  })

  test('and says by which words', () => {
    expect(of('Velorine lowers hypertension.', ...claims(300)).search('High blood pressure falls with velorine', 1)).toEqual([{ id: '0', score: expect.closeTo(0.9, 0), because: expect.arrayContaining(['velorine', 'high blood pressure']) }])
  })

  test('nothing is found by words that no claim has', () => {
    expect(of('Velorine lowers blood pressure.').search('Zebras 42', 3)).toEqual([])
    expect(of('Velorine lowers blood pressure.').search('', 3)).toEqual([])
    expect(claimIndex().search('Velorine', 3)).toEqual([])
  })
})

test('a claim that is changed or removed is found by its new words alone, or not at all', () => {
  const index = of('Velorine lowers blood pressure.', 'Tamiprole lowers blood pressure.')
  index.put('0', 'Velorine causes hair loss.')
  expect(index.search('blood pressure', 5).map(({ id }) => id)).toEqual(['1'])
  expect(index.search('hair loss', 5).map(({ id }) => id)).toEqual(['0'])
  index.remove('0')
  index.remove('0')
  expect(index.search('velorine hair loss', 5)).toEqual([])
  expect(index.size).toBe(1)
})

test('the answer is the same in whatever order claims came', () => {
  const library = claims(200).map((statement, at) => ({ id: `claim-${at}`, statement }))
  const indexed = (ordered: typeof library) => {
    const index = claimIndex()
    for (const { id, statement } of ordered) index.put(id, statement)
    return index
  }
  const straight = indexed(library)
  fc.assert(
    fc.property(fc.shuffledSubarray(library, { minLength: library.length }), fc.constantFrom(...library), (ordered, { statement }) => {
      expect(indexed(ordered).search(statement, 5)).toEqual(straight.search(statement, 5))
    }),
    { numRuns: 10 },
  )
})

test.each([['one line', 'velorine '], ['one word', 'a'], ['nulls and lone surrogates', '\0\ud800'], ['numbers', '1-2 ']])('100 KB of %s take no more than in proportion', async (_, piece) => {
  await expectInProportion(110_000, overAndOver(piece), (text) => of(text).search(text, 3))
})
