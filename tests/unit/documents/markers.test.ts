import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { citeMarkers } from '../../../src/domain/documents/markers'
import type { SourceDocument } from '../../../src/domain/documents/document'
import { text as inline, type Inline } from '../../../src/domain/snapshot/content'
import { passagesOfBody } from '../../../src/domain/snapshot/passage'
import { expectInPlace } from './support/places'
import { expectInProportion } from '../../support/inProportion'

const numbered = (...labels: (string | null)[]): SourceDocument['references'] =>
  labels.map((label) => ({ raw: 'R', start: 0, end: 1, label, csl: { type: 'document' }, identifiers: {}, confidence: 1 }))

const plain = (content: readonly Inline[]): string => content.map((node) => (node.type === 'text' ? node.text : node.type === 'link' ? plain(node.content) : '')).join('')

const document = (...content: Inline[]): SourceDocument => ({
  format: 'text',
  title: '',
  language: 'en',
  text: plain(content),
  blocks: [{ type: 'paragraph', content }],
  references: numbered('1', '2', '3', '4', '5', '7', '7', null),
  places: new Map([['body/0', [{ passage: 0, document: 0 }]]]),
  notices: [],
})

/** The paragraph with «claim's references» where claim references stand. */
function shown(source: SourceDocument): string {
  const { blocks, claims } = citeMarkers(source)
  const { text = '', anchors = [] } = passagesOfBody(blocks, 'body')[0] ?? {}
  let out = ''
  let from = 0
  for (const anchor of anchors) {
    const references = claims.find(({ id }) => anchor.type === 'claim' && id === anchor.claim)?.references.join()
    out += `${text.slice(from, anchor.offset)}«${references}»`
    from = anchor.offset
  }
  return out + text.slice(from)
}

describe('a citation marker', () => {
  test.each([
    ['in brackets before the full stop', 'Zinc shortens colds [1].', 'Zinc shortens colds«1».'],
    ['in brackets after the full stop', 'Zinc shortens colds.[1] Rest helps.', 'Zinc shortens colds.«1» Rest helps.'],
    ['glued to a word', 'Zinc[2] shortens colds.', 'Zinc«2» shortens colds.'],
    ['with several numbers', 'Zinc shortens colds [1, 3].', 'Zinc shortens colds«1,3».'],
    ['with a range', 'Zinc shortens colds [3–5].', 'Zinc shortens colds«3,4,5».'],
    ['beside another one', 'Zinc shortens colds [3][4].', 'Zinc shortens colds«3,4».'],
    ['as a superscript numeral', 'Zinc shortens colds.¹ Rest helps.²', 'Zinc shortens colds.«1» Rest helps.«2»'],
    ['as a superscript range', 'Zinc shortens colds.¹⁻³', 'Zinc shortens colds.«1,2,3»'],
    ['that stands before the first word stays', '… [1] Zinc shortens colds [2].', '… [1] Zinc shortens colds«2».'],
    ['whose number the list does not have stays', 'Zinc shortens colds [6].', 'Zinc shortens colds [6].'],
    ['one of whose numbers the list does not have stays whole', 'Zinc shortens colds [1,6].', 'Zinc shortens colds [1,6].'],
    ['whose number two entries have stays', 'Zinc shortens colds [7].', 'Zinc shortens colds [7].'],
    ['is not a year', 'Zinc [2018] shortens colds.', 'Zinc [2018] shortens colds.'],
    ['is not an interval', 'The ratio was 2 (95% CI [1, 3]).', 'The ratio was 2 (95% CI [1, 3]).'],
    ['is not part of a chemical’s name', 'It holds cyclo[2,3]pentane and x-[1]-y.', 'It holds cyclo[2,3]pentane and x-[1]-y.'],
    ['is not “[sic]”', 'Zink [sic] shortens colds.', 'Zink [sic] shortens colds.'],
    ['is not a number in round brackets', 'Zinc shortens colds (3).', 'Zinc shortens colds (3).'],
    ['is not a power or a square unit', 'It is 10² times as strong at 5 m² and 3 cm³.', 'It is 10² times as strong at 5 m² and 3 cm³.'],
    ['before every word is no marker', '[1] Zinc shortens colds.', '[1] Zinc shortens colds.'],
    ['that runs backwards is no range', 'Zinc shortens colds [5-3].', 'Zinc shortens colds [5-3].'],
  ])('%s', (_, before, after) => expect(shown(document(inline(before)))).toBe(after))

  test.each([
    ['set as superscript after a word', [inline('Zinc shortens colds'), inline('1,2', 'superscript'), inline('.')], 'Zinc shortens colds«1,2».'],
    ['set as superscript in round brackets', [inline('Zinc shortens colds.'), inline('(3)', 'superscript')], 'Zinc shortens colds.«3»'],
    ['is not a power set as superscript', [inline('It is 10'), inline('3', 'superscript'), inline(' times stronger.')], 'It is 103 times stronger.'],
    ['is not a number that only begins a superscript', [inline('On May the'), inline('1st', 'superscript'), inline(' it rained.')], 'On May the1st it rained.'],
    ['inside a link takes the link with it', [inline('Zinc shortens colds '), { type: 'link', href: '#r1', content: [inline('[1]')] } as const, inline('.')], 'Zinc shortens colds«1».'],
  ])('%s', (_, content, after) => expect(shown(document(...content))).toBe(after))

  test('vouches for its sentence, or the part since the last one', () => {
    expect(citeMarkers(document(inline('Rest helps. Zinc shortens colds [1] and lowers fever [2]. Tea is warm.[3]'))).claims).toEqual([
      { id: 'document-claim-1', statement: 'Zinc shortens colds', references: ['1'] },
      { id: 'document-claim-2', statement: 'and lowers fever.', references: ['2'] },
      { id: 'document-claim-3', statement: 'Tea is warm.', references: ['3'] },
    ])
  })

  test('makes one claim of one statement with one set of references, wherever it is repeated', () => {
    const source = document(inline('Zinc shortens colds [1]. Tea is warm. Zinc shortens colds [1].'))
    expect(citeMarkers(source).claims).toHaveLength(1)
    expect(shown(source)).toBe('Zinc shortens colds«1». Tea is warm. Zinc shortens colds«1».')
  })

  test('that names nothing is told of, where it then stands', () => {
    const { dangling, blocks } = citeMarkers(document(inline('Zinc shortens colds [1]. Tea is warm [9].')))
    expect(dangling).toEqual([{ path: 'body/0', start: 32, end: 36, text: ' [9]' }])
    expect(passagesOfBody(blocks, 'body')[0]?.text.slice(32, 36)).toBe(' [9]')
  })

  test('set as superscript inside brackets is a part of what the brackets name', () => {
    const { dangling, blocks } = citeMarkers(document(inline('Zinc shortens colds [1'), inline('1,3', 'superscript'), inline(']')))
    expect(dangling.map(({ text }) => text)).toEqual([' [11,3]'])
    expect(passagesOfBody(blocks, 'body')[0]?.text).toBe('Zinc shortens colds [11,3]')
  })

  test('leaves every other character in its place, however many there are', () => {
    const piece = fc.oneof(
      fc.constantFrom('Zinc shortens colds', '. ', ' ', '[1]', ' [2]', '[3][4]', '[9]', '¹', '²⁻⁴', '[1', ']', ' and').map((words) => inline(words)),
      fc.constantFrom('1', '(2)', '1,3', '10').map((words) => inline(words, 'superscript')),
      fc.constantFrom('here', '[1]', 'a [2] b').map((words): Inline => ({ type: 'link', href: 'https://example.org', content: [inline(words)] })),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (content) => {
        const source = document(...content)
        const cited = citeMarkers(source)
        expectInPlace(source, cited.blocks, cited.places)
        for (const { text, start, end } of cited.dangling) expect(passagesOfBody(cited.blocks, 'body')[0]?.text.slice(start, end)).toBe(text)
      }),
    )
  })

  test('100,000 of them take no more than in proportion', async () => {
    const marked = (count: number) => ({ count, source: document(inline('Zinc helps [1]. '.repeat(count)), inline('x [9] '.repeat(count))) })
    await expectInProportion(50_000, marked, ({ count, source }) => expect(citeMarkers(source).dangling).toHaveLength(count))
  })
})
