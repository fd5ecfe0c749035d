import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readPlainText } from '../../../src/domain/documents/plainText'
import type { Block } from '../../../src/domain/snapshot/content'
import { passagesOfBody } from '../../../src/domain/snapshot/passage'
import { expectInPlace } from './support/places'

const outline = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => passagesOfBody([block], '').map(({ role, text }) => `${role}${block.type === 'heading' ? block.level : ''}: ${text}`))

const read = (...lines: string[]) => readPlainText(lines.join('\n'))
const PROSE = 'Magnesium is a mineral that the body needs for muscles and nerves.'

describe('a plain-text document', () => {
  test.each([
    ['a short first line is its title', ['Magnesium and sleep', '', PROSE], 'Magnesium and sleep', [`paragraph: ${PROSE}`]],
    ['a first line that is a sentence is a paragraph', [PROSE, '', 'It helps.'], '', [`paragraph: ${PROSE}`, 'paragraph: It helps.']],
    ['a first list item is no title', ['- one thing', '- another'], '', ['item: one thing', 'item: another']],
    ['a short line before prose is a heading', [PROSE, '', 'How it works', '', PROSE], '', [`paragraph: ${PROSE}`, 'heading2: How it works', `paragraph: ${PROSE}`]],
    ['a short line with a full stop is not', [PROSE, '', 'It works.', '', PROSE], '', [`paragraph: ${PROSE}`, 'paragraph: It works.', `paragraph: ${PROSE}`]],
    ['a question above its answer is a heading', [PROSE, 'What is magnesium?', PROSE], '', [`paragraph: ${PROSE}`, 'heading2: What is magnesium?', `paragraph: ${PROSE}`]],
    ['a heading below a heading is one level deeper', [PROSE, 'Benefits and risks', 'Benefits', PROSE], '', [`paragraph: ${PROSE}`, 'heading2: Benefits and risks', 'heading3: Benefits', `paragraph: ${PROSE}`]],
    ['three short lines on end are no headings', [PROSE, 'Nuts', 'Beans', 'Leafy greens', PROSE], '', [`paragraph: ${PROSE}`, 'paragraph: Nuts', 'paragraph: Beans', 'paragraph: Leafy greens', `paragraph: ${PROSE}`]],
    ['a short last line is no heading', [PROSE, 'Contact us'], '', [`paragraph: ${PROSE}`, 'paragraph: Contact us']],
    ['a line after a colon is no heading', ['Foods that hold it are:', 'Nuts and beans', PROSE], '', ['paragraph: Foods that hold it are:', 'paragraph: Nuts and beans', `paragraph: ${PROSE}`]],
    ['a number above a paragraph makes a heading', [PROSE, '', '1. Dosage', '', PROSE], '', [`paragraph: ${PROSE}`, 'heading2: 1. Dosage', `paragraph: ${PROSE}`]],
    ['numbers one below the other make a list', [PROSE, '', '1. Dosage', '2. Timing', '', PROSE], '', [`paragraph: ${PROSE}`, 'item: Dosage', 'item: Timing', `paragraph: ${PROSE}`]],
    ['every bullet is understood', [PROSE, '  • one', '  * two', '  - three', '  – four'], '', [`paragraph: ${PROSE}`, 'item: one', 'item: two', 'item: three', 'item: four']],
    ['items apart by blank lines are one list', [PROSE, '• one', '', '• two'], '', [`paragraph: ${PROSE}`, 'item: one', 'item: two']],
    ['a wrapped item is one item', [PROSE, '- one thing', '  and more of it', '- two'], '', [`paragraph: ${PROSE}`, 'item: one thing and more of it', 'item: two']],
    ['lines of a scraped page are paragraphs each', [`${PROSE} ${PROSE}`, `${PROSE} ${PROSE} More.`], '', [`paragraph: ${PROSE} ${PROSE}`, `paragraph: ${PROSE} ${PROSE} More.`]],
  ])('%s', (_, lines, title, expected) => {
    const document = read(...lines)
    expect(document.title).toBe(title)
    expect(outline(document.blocks)).toEqual(expected)
    expectInPlace(document, document.blocks, document.places)
  })

  test('hard-wrapped lines are one paragraph, a short last line ends it', () => {
    const document = read('Sleep and magnesium', '', 'Magnesium is a mineral that the body needs for', 'muscles and nerves. Most adults get enough of', 'it from food.', 'Older adults may need more than they get from', 'the meals that they eat.')
    expect(outline(document.blocks)).toEqual([
      'paragraph: Magnesium is a mineral that the body needs for muscles and nerves. Most adults get enough of it from food.',
      'paragraph: Older adults may need more than they get from the meals that they eat.',
    ])
    expectInPlace(document, document.blocks, document.places)
  })

  test('bullets further in are a list inside the item above', () => {
    const { blocks } = read('Foods that hold it are:', '- nuts', '    - almonds', '    - cashews', '- beans')
    expect(passagesOfBody(blocks, 'body').map(({ path, text }) => `${path} ${text}`)).toEqual([
      'body/0 Foods that hold it are:',
      'body/1/items/0 nuts',
      'body/1/items/0/blocks/0/items/0 almonds',
      'body/1/items/0/blocks/0/items/1 cashews',
      'body/1/items/1 beans',
    ])
  })

  test('its reference list leaves the body, and each entry keeps its place', () => {
    const document = read('Magnesium and sleep', '', `${PROSE} [1]`, '', 'References', '[1] Ruiz A, Okafor B. Magnesium and sleep in older adults: a trial. Sleep Health. 2019;5(2):101-109.')
    expect(outline(document.blocks)).toEqual([`paragraph: ${PROSE} [1]`])
    expect(document.references.map(({ label, raw, start, end }) => [label, document.text.slice(start, end) === raw])).toEqual([['1', true]])
  })

  test('its text stays as it is, Windows line ends and all, and every passage is found in it', () => {
    const line = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('', ' ', '- item', '  • deeper', '1. One', 'A heading', PROSE, `${PROSE} [1]`, 'References', '[1] Ruiz A. Sleep. 2019.', '\ttab'))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n'), (lines, newline) => {
        const text = lines.join(newline)
        const document = readPlainText(text)
        expect(document.text).toBe(text)
        expectInPlace(document, document.blocks, document.places)
      }),
    )
  })
})
