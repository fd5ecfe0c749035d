import { describe, expect, test } from '@jest/globals'
import { assertionsIn, assertionsOf } from '../../../src/domain/assertions/assertionsOf'
import { sentences } from '../../../src/domain/prose/sentences'
import { expectInProportion, overAndOver } from '../../support/inProportion'

/** Paragraphs stand apart by a blank line. */
const asserted = (title: string, text: string): string[] =>
  assertionsOf(title, text.split('\n\n').flatMap((paragraph, index) => sentences(paragraph).map(({ start, end }) => ({ text: paragraph.slice(start, end), place: { path: `body/${index}` } })))).map(
    ({ assertion: { property, subject } }) => `${property} | ${subject}`,
  )

describe('whom a sentence is about', () => {
  test.each<[string, string, string, string[]]>([
    ['its own subject', 'Nightly patches', 'Velorine’s effects last two days.', ['duration of effect | velorine']],
    ['the one behind “of”', '', 'The analgesic effects of velorine last two hours.', ['duration of analgesic effect | velorine']],
    ['the text’s topic, where effects are nobody’s', 'Velorine', 'Benefits typically last two days.', ['duration of effect | velorine']],
    ['what the sentence before spoke of', 'Velorine', 'Tamiprole is a tablet. Its effects last two days.', ['duration of effect | tamiprole']],
    ['the topic again in the next paragraph', 'Velorine', 'Tamiprole is a tablet.\n\nIts effects last two days.', ['duration of effect | velorine']],
    ['the topic where the sentence names it', 'Velorine', 'Tamiprole is a tablet. While velorine is quick, its effects last two days.', ['duration of effect | velorine']],
    ['what stands before an apposition', '', 'Velorine, a drug that is close to tamiprole, was discovered in 1962.', ['origin | velorine']],
    ['what is defined, not what it is', '', 'Velorine is a synthetic compound discovered by Ada Brandt in 1962.', ['origin | velorine']],
    ['what stands before a participle', '', 'Velorine, initially developed as a sedative in the 1960s, is white.', ['origin | velorine']],
    ['what “its” means', 'Velorine', 'It leaves the body soon. Its half-life is 2 hours.', ['half-life | velorine']],
    ['another virus than the one before', 'Stomach flu', 'Norovirus mainly infects adults. Symptoms usually appear one day after exposure.', []],
    ['whom somebody discovered', '', 'Ada Brandt discovered velorine in 1962.', ['origin | velorine']],
    ['a name with an apostrophe', '', 'Orlin’s disease affects 1 in 100 people.', ['share of | orlin']],
    ['nobody, where nothing is named', '', 'It lasts two days.', []],
    ['nobody, in a question', 'Velorine', 'Do the effects of velorine last two days?', []],
    ['nobody, in one study', 'Velorine', 'In a small trial of velorine, its effects lasted two days.', []],
    ['nobody, where it is only possible', 'Velorine', 'The effects of velorine may last two days.', []],
  ])('%s', (_, title, text, expected) => {
    expect(asserted(title, text)).toEqual(expected)
  })

  test('a claim stands alone: “it” is nobody', () => {
    expect(assertionsIn('Its effects last two days.')).toEqual([])
    expect(assertionsIn('The effects of velorine last two days.')).toMatchObject([{ subject: 'velorine', value: { within: [48, 48] } }])
  })
})

describe('what restricts a statement', () => {
  test.each<[string, string[]]>([
    ['The effects of velorine last two days.', []],
    ['In children, the effects of velorine last two days.', ['children']],
    ['After a single dose, the effects of velorine last two days.', []],
    ['With repeated infusions, the effects of velorine last two days.', ['repeated']],
    ['The effects of velorine last two days, so that the next dose is given on the third.', []],
  ])('%s', (text, scope) => {
    expect(assertionsIn(text)[0]?.scope).toEqual(scope)
  })
})

test.each([
  ['one line', 'the effects of velorine last two days and ', ''],
  ['one word', 'a', ''],
  ['numbers', '1-2 ', ''],
  ['commas', 'x, ', ''],
  ['commas before a verb', 'x, ', ' lasts 2 days'],
  ['brackets that never close', '(', ''],
  ['nulls and lone surrogates', '\0\ud800', ''],
  ['adverbs', 'usually ', 'lasts 2 days'],
])('100 KB of %s take no more than in proportion', async (_, piece, end) => {
  await expectInProportion(105_000, overAndOver(piece), (start) => assertionsOf(start.slice(0, start.length / 10), [{ text: start + end, place: { path: 'body/0' } }]))
})
