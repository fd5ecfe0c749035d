import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { locate, nodeAt, rangeOf, textIn, type Located, type Tree } from '../../../src/admin/editor/passages'
import { text } from '../../../src/domain/snapshot/content'
import { fromLexical } from '../../../src/domain/snapshot/fromLexical'
import { passagesOfBody } from '../../../src/domain/snapshot/passage'
import { blocksOf } from '../../../src/domain/snapshot/walk'
import { toLexical } from '../../../src/domain/snapshot/toLexical'
import { anyBody } from '../snapshot/trees'

interface Json {
  readonly type: string
  readonly text?: string
  readonly children?: readonly Json[]
  readonly fields?: { readonly linkType?: string }
}

const json: Tree<Json> = { typeOf: ({ type }) => type, childrenOf: ({ children = [] }) => children, textOf: (node) => node.text ?? '', leadsWithin: ({ fields }) => fields?.linkType === 'internal' }

const rootOf = (state: unknown): Json => (state as { readonly root: Json }).root

/** What a range of the editor selects. */
function selected({ runs }: Located<Json>, start: number, end: number): string {
  const range = rangeOf(json, runs, start, end)
  if (range === null) return ''
  const [first, last] = [runs.findIndex(({ node }) => node === range.from.node), runs.findIndex(({ node }) => node === range.to.node)]
  return runs.slice(first, last + 1).map(({ text: run, node }) => run.slice(node === range.from.node ? range.from.offset : 0, node === range.to.node ? range.to.offset : undefined)).join('')
}

/** Line breaks are nodes of their own, which no range begins or ends in. */
const withoutBreaks = (words: string): string => words.replace(/^\n+|\n+$/g, '')

describe('of any body', () => {
  test('each passage of the snapshot is found under its path, with the same words', () => {
    fc.assert(
      fc.property(anyBody, (blocks) => {
        const state = toLexical(blocks)
        const passages = passagesOfBody(fromLexical(state, () => 'alt'), 'body').filter(({ role }) => role !== 'alt' && role !== 'caption')
        const located = locate(json, rootOf(state), 'body')
        for (const { path, text: words } of passages) expect(textIn(nodeAt(located, path)?.runs ?? [])).toBe(words)
        expect(located.filter(({ runs }) => runs.length > 0).map(({ path }) => path)).toEqual(passages.filter(({ text: words }) => words !== '').map(({ path }) => path))
      }),
    )
  })

  test('the range of a place selects exactly its words', () => {
    fc.assert(
      fc.property(anyBody, fc.nat(), fc.nat(), (blocks, one, another) => {
        const state = toLexical(blocks)
        for (const { path, text: words, role } of passagesOfBody(fromLexical(state, () => ''), 'offer')) {
          if (role === 'caption') continue
          const [start, end] = [one % (words.length + 1), another % (words.length + 1)].sort((a, b) => a - b) as [number, number]
          const found = nodeAt(locate(json, rootOf(state), 'offer'), path)
          expect(found && withoutBreaks(selected(found, start, end))).toBe(withoutBreaks(words.slice(start, end)))
        }
      }),
    )
  })

  test('every block is found, whatever it is', () => {
    fc.assert(
      fc.property(anyBody, (blocks) => {
        const state = toLexical(blocks)
        const located = new Set(locate(json, rootOf(state), 'body').map(({ path }) => path))
        expect([...blocksOf(fromLexical(state, () => ''), 'body')].filter(({ path }) => !located.has(path))).toEqual([])
      }),
    )
  })
})

test('a caption leads to its image, a field that no node is at to nothing', () => {
  const located = locate(json, rootOf(toLexical([{ type: 'paragraph', content: [text('One.')] }, { type: 'image', media: 'm1', alt: '', caption: 'A wrist', claims: [] }])), 'body')
  expect(nodeAt(located, 'body/1/caption')?.node.type).toBe('upload')
  expect(nodeAt(located, 'title')).toBeUndefined()
})

test('the words of a link within the CMS and of a block that nobody knows are no words of the text', () => {
  const link = (linkType: string): Json => ({ type: 'link', fields: { linkType }, children: [{ type: 'text', text: 'here' }] })
  const root: Json = { type: 'root', children: [{ type: 'paragraph', children: [link('internal'), { type: 'text', text: 'Look ' }, link('custom')] }, { type: 'table', children: [{ type: 'text', text: 'cell' }] }] }
  expect(locate(json, root, 'body').map(({ runs }) => textIn(runs))).toEqual(['Look here', ''])
})
