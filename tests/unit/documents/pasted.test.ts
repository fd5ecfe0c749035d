import { describe, expect, test } from '@jest/globals'
import { readFragment } from '../../../src/documents/html'
import { namedMarkersIn } from '../../../src/domain/documents/authorYear'
import { markerProposals, type KnownSource } from '../../../src/domain/documents/pastedMarkers'
import { safeLinks } from '../../../src/domain/documents/safeLinks'
import type { Block, Inline } from '../../../src/domain/snapshot/content'
import { expectInProportion, overAndOver } from '../../support/inProportion'
import { GOOGLE_DOCS, WEB_PAGE, WORD, WORD_NOTES } from './support/pasted'

function read(html: string) {
  const fragment = readFragment(html)
  if ('problem' in fragment) throw new Error(fragment.problem)
  const blocks = safeLinks(fragment.document.blocks)
  return { ...fragment, blocks, outline: blocks.flatMap((block) => shown(block)), proposals: (known: KnownSource[] = []) => markerProposals(blocks, fragment.document.references, known).map(({ points, ...rest }) => ({ ...rest, points: points.map((point) => (point.in === 'list' ? (point.reference.csl.title ?? '') : point.source)) })) }
}

/** Blocks as somebody would jot them down. */
const shown = (block: Block, indent = ''): string[] => {
  if (block.type === 'list') return block.items.flatMap(({ content, blocks }) => [`${indent}${block.style === 'number' ? '1.' : '-'} ${words(content)}`, ...blocks.flatMap((inner) => shown(inner, `${indent}  `))])
  if (!('content' in block)) return [block.type]
  return [`${indent}${block.type === 'heading' ? `h${block.level} ` : block.type === 'quote' ? '> ' : ''}${words(block.content)}`]
}
const words = (content: readonly Inline[]): string =>
  content.map((node) => (node.type === 'link' ? `<${node.href} ${words(node.content)}>` : node.type === 'text' ? node.emphasis.reduce((inner, look) => `${look.slice(0, 3)}(${inner})`, node.text) : node.type)).join('')

describe('pasted from Word', () => {
  test('headings, looks, links and lists that Word makes of paragraphs are kept, and nothing of its own is', () => {
    expect(read(WORD).outline).toEqual([
      'h1 Vitamin D',
      'h2 Bones',
      'Vitamin D bol(strengthens) bones in ita(older) adultssup(1). Sun on the skin lowers the risk of falls [1, 2].',
      '- Oily fish',
      '  - Salmon',
      '- Eggs, see <https://example.org/eggs this page>',
      'Then:',
      '1. Measure',
      '1. Treat',
    ])
  })

  test('its markers point at the list that came with it, each with the words it vouches for', () => {
    const { proposals, list } = read(WORD)
    expect(proposals()).toEqual([
      { printed: '1', before: 'Vitamin D strengthens bones in older adults', statement: 'Vitamin D strengthens bones in older adults.', points: ['Vitamin D and bones in older adults: a trial'], missing: [] },
      { printed: ' [1, 2]', before: '. Sun on the skin lowers the risk of falls', statement: 'Sun on the skin lowers the risk of falls.', points: ['Vitamin D and bones in older adults: a trial', 'Sun, skin and bones: a cohort study'], missing: [] },
    ])
    expect(list.flatMap((block) => shown(block))).toHaveLength(3)
  })

  test('footnotes are the list', () => {
    const { outline, proposals } = read(WORD_NOTES)
    expect(outline[0]).toBe('Vitamin D strengthens bones in older adults.[1]')
    expect(proposals()).toMatchObject([{ printed: '[1]', points: ['Vitamin D and bones in older adults: a trial'] }])
  })
})

describe('pasted from Google Docs', () => {
  test('looks are read from styles, and the bold round it all means nothing', () => {
    const { outline, document } = read(GOOGLE_DOCS)
    expect(outline).toEqual(['h1 Vitamin D', 'It bol(strengthens)ita( older) bones (Ruiz & Okafor, 2019), as <https://example.org/sun the sun> does.sup(2)', '- Oily fish', '  - Salmon', '- Eggs'])
    expect(document.notices).toEqual(['An image (“A fish”) was left out: upload it and place it in the article.'])
  })

  test('names and numbers point at its list', () => {
    expect(read(GOOGLE_DOCS).proposals()).toMatchObject([
      { printed: ' (Ruiz & Okafor, 2019)', points: ['Vitamin D and bones in older adults: a trial'] },
      { printed: '2', statement: expect.stringContaining('the sun does.'), points: ['Sun, skin and bones: a cohort study'] },
    ])
  })
})

describe('pasted from a page', () => {
  test('what could run or leads nowhere stays outside; the words stay', () => {
    const { blocks, outline } = read(WEB_PAGE)
    expect(outline).toEqual(['h3 Sun', 'Sun on the skin lowers the risk of falls.<https://example.org/wiki/D#cite_note-1 sup([1])> Few doubt it (Lund et al. 2011). Press or read more.', '> Go out.'])
    expect(JSON.stringify(blocks)).not.toMatch(/evil|javascript|onclick/)
  })

  test('without a list of its own, its markers point at what the article cites, by number or by name; the others say what they name', () => {
    const known: KnownSource[] = [{ id: 'lund', csl: { type: 'book', author: [{ family: 'Lund' }], issued: { 'date-parts': [[2011]] } } }]
    expect(read(WEB_PAGE).proposals(known)).toMatchObject([{ printed: '[1]', points: ['lund'] }, { printed: ' (Lund et al. 2011)', points: ['lund'] }])
    expect(read(WEB_PAGE).proposals()).toMatchObject([{ points: [], missing: ['1'] }, { points: [], missing: ['Lund 2011'] }])
  })
})

test('a list by itself is no marker, and is text', () => {
  const { blocks, list } = read(WORD.slice(WORD.indexOf('<h2>References')))
  expect(blocks).toEqual([])
  expect(list).toHaveLength(3)
})

test.each<[string, string[]]>([
  ['It helps (Smith, 2020).', [' (Smith, 2020)']],
  ['It helps (see van der Berg et al. 2019a; O’Neil and Lund, 2001).', [' (see van der Berg et al. 2019a; O’Neil and Lund, 2001)']],
  ['It helps (Smith 2020), unsurely.', [' (Smith 2020)']],
  ['It began (March 2020) with (20 mg in 2020) a walk (1999).', []],
  ['As Smith (2020) says.', []],
])('authors in brackets: %s', (text, printed) => {
  expect(namedMarkersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(printed)
})

test('a place and a year are no citation, unless somebody wrote it', () => {
  const blocks: Block[] = [{ type: 'paragraph', content: [{ type: 'text', text: 'It was agreed (Vienna 2018).', emphasis: [] }] }]
  expect(markerProposals(blocks, [], [])).toEqual([])
  expect(markerProposals(blocks, [], [{ id: 'v', csl: { type: 'book', author: [{ family: 'Vienna' }], issued: { 'date-parts': [[2018]] } } }])).toHaveLength(1)
})

describe('hostile words', () => {
  test.each([
    ['brackets', overAndOver('(')],
    ['names', overAndOver('(Smith 2020; ')],
    ['years', overAndOver('(aa1999a ;bb1999a ;')],
    ['markers', overAndOver('a [1] (Lund, 2011). ')],
  ])('%s cost what they are long', async (_, made) => {
    await expectInProportion(200_000, made, (text) => markerProposals([{ type: 'paragraph', content: [{ type: 'text', text, emphasis: [] }] }], [], []))
  }, 60_000)

  test.each([
    ['nested elements', overAndOver('<div>')],
    ['paragraphs of a list', overAndOver('<p style="mso-list:l0 level2 lfo1">a</p><p style="mso-list:l0 level1 lfo1">b</p>')],
    ['items of one list', (length: number) => `<ul>${overAndOver('<li>a</li>')(length)}`],
    ['lists beside items', (length: number) => `<ul><li>a</li>${overAndOver('<ul><li>b</li></ul>')(length)}`],
    ['styles', (length: number) => `<p style="${overAndOver('font-weight:')(length)}">a</p>`],
  ])('%s are read or refused in time', async (_, made) => {
    await expectInProportion(1_000_000, made, readFragment)
  }, 60_000)

  test('100,000 elements inside one another are refused', () => {
    expect(readFragment('<div>'.repeat(100_000))).toMatchObject({ problem: expect.stringContaining('nests') })
  })
})
