import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { statementsOf } from '../../../src/domain/prose/statements'
import type { Anchor, Passage } from '../../../src/domain/snapshot/passage'

const FIRST = 'Splints relieve wrist pain in most people.'
const SECOND = 'Surgery shortens recovery by three weeks.'

/** `^` stands for a claim reference, numbered in order, and `~` for an exemption. */
function passageOf(marked: string, fields: Partial<Passage> = {}): Passage {
  const anchors: Anchor[] = []
  let text = ''
  for (const character of marked) {
    if (character === '^') anchors.push({ type: 'claim', offset: text.length, claim: `claim-${anchors.length + 1}` })
    else if (character === '~') anchors.push({ type: 'exemption', offset: text.length, reason: 'a saying', by: 'editor' })
    else text += character
  }
  return { path: 'body/0', role: 'paragraph', text, anchors, supporting: [], ...fields }
}

const vouched = (marked: string, fields?: Partial<Passage>): [string, readonly string[]][] => statementsOf([passageOf(marked, fields)]).map(({ text, claims }) => [text, claims])

describe('a claim reference vouches for the sentence it stands in or behind', () => {
  test.each([
    ['before the full stop', 'Splints relieve wrist pain in most people^. ' + SECOND, [[FIRST, ['claim-1']], [SECOND, []]]],
    ['after the full stop', `${FIRST}^ ${SECOND}`, [[FIRST, ['claim-1']], [SECOND, []]]],
    ['right before the next word', `${FIRST} ^${SECOND}`, [[FIRST, ['claim-1']], [SECOND, []]]],
    ['at the end of the second only', `${FIRST} ${SECOND}^`, [[FIRST, []], [SECOND, ['claim-1']]]],
    ['beside another', `${FIRST}^^ ${SECOND}`, [[FIRST, ['claim-1', 'claim-2']], [SECOND, []]]],
    ['within, where the rest says nothing by itself', 'Splints^ and braces^ ease pain.', [['Splints and braces ease pain.', ['claim-1', 'claim-2']]]],
    [
      'within, where the rest is a statement of its own',
      'Splints relieve wrist pain in most people,^ and surgery shortens recovery by three weeks.',
      [['Splints relieve wrist pain in most people,', ['claim-1']], ['and surgery shortens recovery by three weeks.', []]],
    ],
    ['before any word of the passage, it vouches for nothing here', `^${FIRST}`, [[FIRST, []]]],
  ])('%s', (_, marked, expected) => {
    expect(vouched(marked)).toEqual(expected)
  })
})

test('supporting claims vouch for every statement of their passage', () => {
  expect(vouched(`${FIRST} ${SECOND}`, { role: 'dek', supporting: ['whole'] })).toEqual([[FIRST, ['whole']], [SECOND, ['whole']]])
})

test('an exemption is its sentence’s alone', () => {
  expect(statementsOf([passageOf(`${FIRST}~ ${SECOND}`)]).map(({ exemption }) => exemption)).toEqual([{ reason: 'a saying', by: 'editor' }, null])
})

test('an exemption without a reason is none', () => {
  const blank = { type: 'exemption', offset: FIRST.length, reason: ' ', by: 'editor' } as const
  expect(statementsOf([{ ...passageOf(FIRST), anchors: [blank] }]).map(({ exemption }) => exemption)).toEqual([null])
})

test.each(['1200 Ocean Avenue, Suite 200', 'Department of Neurology, Larkfield University', 'Botox injections for chronic migraine in adults'])('a label like “%s” states no fact', (label) => {
  expect(statementsOf([passageOf(label, { role: 'label' })])).toMatchObject([{ factual: false }])
})

test('a label or a title that states a fact does', () => {
  expect(statementsOf([passageOf('Cures nine of ten patients in two weeks', { role: 'label' })])).toMatchObject([{ factual: true }])
  expect(statementsOf([passageOf(FIRST, { role: 'title', path: 'title' })])).toMatchObject([{ place: { path: 'title', start: 0, end: FIRST.length }, factual: true }])
})

test('whatever the text and its anchors, statements lie in their passage, in order, with their own words', () => {
  const piece = fc.constantFrom('Splints relieve wrist pain in most people', 'see below', '. ', '.', ', ', '^', '~', ' ', '\n', '“', '”', '[1]', 'U.S.', '•')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const passage = passageOf(pieces.join(''))
      let last = 0
      for (const { place, text } of statementsOf([passage])) {
        expect(passage.text.slice(place.start, place.end)).toBe(text)
        expect(place.start).toBeGreaterThanOrEqual(last)
        last = place.end
      }
    }),
  )
})
