import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MAX_DEPTH, text, type Block, type Inline } from '../../../src/domain/snapshot/content'
import { fromLexical } from '../../../src/domain/snapshot/fromLexical'
import { toLexical } from '../../../src/domain/snapshot/toLexical'
import { blocksOf, inlinesOf } from '../../../src/domain/snapshot/walk'
import { anyBody } from './trees'

const altText = () => 'A wrist'
const read = (...children: unknown[]): Block[] => fromLexical({ root: { children } }, altText)
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const list = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', start: 1, children })
const item = (...children: unknown[]) => ({ type: 'listitem', children })
const said = (text: unknown, format: unknown = 0) => ({ type: 'text', text, format })
const unknowns = (blocks: readonly Block[]): string[] =>
  [...blocksOf(blocks, ''), ...inlinesOf(blocks, '')].flatMap(({ node }: { node: Block | Inline }) => (node.type === 'unknown' ? [node.nodeType] : []))

test('any body written for the editor and read back is the same body', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      expect(fromLexical(JSON.parse(JSON.stringify(toLexical(body))), altText)).toEqual(body)
    }),
  )
})

test('what we can’t render has no way into an editor', () => {
  expect(() => toLexical([{ type: 'unknown', nodeType: 'poll' }])).toThrow('poll')
  expect(() => toLexical([{ type: 'paragraph', content: [{ type: 'unknown', nodeType: 'emoji' }] }])).toThrow('emoji')
})

describe('texts that an editor has split', () => {
  test('are one run where their emphasis is the same', () => {
    expect(read(paragraph(said('Splints '), said(''), said('ease'), said(' pain', 1)))).toEqual([
      { type: 'paragraph', content: [text('Splints ease'), text(' pain', 'bold')] },
    ])
  })
})

describe('a list inside a list', () => {
  test('belongs to the item before it', () => {
    expect(read(list(item(said('one')), item(list(item(said('two'))))))).toMatchObject([
      { items: [{ content: [text('one')], blocks: [{ items: [{ content: [text('two')] }] }] }] },
    ])
  })

  test('stands in an item of its own where none is before it', () => {
    expect(read(list(item(list(item(said('two'))))))).toMatchObject([{ items: [{ content: [], blocks: [{ type: 'list' }] }] }])
  })
})

test.each<readonly [what: string, node: unknown, named: string]>([
  ['a block of another kind', { type: 'table', children: [] }, 'table'],
  ['a block of a site’s own', { type: 'block', fields: { blockType: 'poll' } }, 'block'],
  ['an inline node of another kind', paragraph({ type: 'mention' }), 'mention'],
  ['an inline block of another kind', paragraph({ type: 'inlineBlock', fields: { blockType: 'dose' } }), 'inline block dose'],
  ['a link to a document', paragraph({ type: 'link', fields: { linkType: 'internal', doc: 'a1' }, children: [said('see')] }), 'internal link'],
  ['an upload of a file that is no image of ours', { type: 'upload', relationTo: 'archives', value: 'x' }, 'upload without an image'],
  ['an upload of nothing', { type: 'upload', relationTo: 'media', value: null }, 'upload without an image'],
  ['something in a list that is no item', list(said('loose')), 'text'],
  ['a table in an item', list(item({ type: 'table' })), 'table'],
  ['a node without a type', {}, 'node without a type'],
  ['a node that is no node', null, 'node without a type'],
  ['a text where a block belongs', said('loose'), 'text'],
])('%s becomes unknown, and says what it is', (_what, node, named) => {
  expect(unknowns(read(node))).toEqual([named])
})

test.each<readonly [what: string, state: unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a string', 'text'],
  ['an empty object', {}],
  ['a root without children', { root: {} }],
  ['children that are no list', { root: { children: 'x' } }],
])('%s is an empty body', (_what, state) => {
  expect(fromLexical(state, altText)).toEqual([])
})

test('no JSON value whatever makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      unknowns(read(value, paragraph(value), list(value), list(item(value))))
    }),
  )
})

describe('nesting', () => {
  const nested = (depth: number) =>
    Array.from({ length: depth - 1 }).reduce<unknown>((inner) => list(item(said('x')), item(inner)), list(item(said('innermost'))))

  test(`is read down to ${MAX_DEPTH - 1} lists, whose words stand at ${MAX_DEPTH}`, () => {
    expect(unknowns(read(nested(MAX_DEPTH - 1)))).toEqual([])
    expect(JSON.stringify(read(nested(MAX_DEPTH - 1)))).toContain('innermost')
  })

  test.each([MAX_DEPTH, MAX_DEPTH + 1, 1000, 5000])('of %i lists ends in something unknown', (depth) => {
    const found = unknowns(read(nested(depth)))
    expect(found).toContain(`text nested deeper than ${MAX_DEPTH}`)
    expect(found.every((named) => named.endsWith(`deeper than ${MAX_DEPTH}`))).toBe(true)
  })

  test('of 1000 links ends in something unknown', () => {
    const links = Array.from({ length: 1000 }).reduce<unknown>((inner) => ({ type: 'link', fields: { url: '/' }, children: [inner] }), said('x'))
    expect(unknowns(read(paragraph(links)))).toEqual([expect.stringContaining('deeper than')])
  })
})
