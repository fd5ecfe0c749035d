import type { Block, Emphasis, Inline, ListItem } from './content'
import { FORMAT_BITS } from './fromLexical'

/** A Lexical editor state of a content tree: what import writes into a working copy. The inverse of fromLexical for every known node. */
export const toLexical = (blocks: readonly Block[]) => ({ root: element('root', blocks.map(toNode), { direction: 'ltr' }) })

type Node = { readonly type: string; readonly [key: string]: unknown }

const element = (type: string, children: readonly Node[], more: object = {}): Node => ({ type, version: 1, format: '', indent: 0, direction: null, children, ...more })

function toNode(block: Block): Node {
  switch (block.type) {
    case 'heading':
      return element('heading', inlines(block.content), { tag: `h${block.level}` })
    case 'paragraph':
      return element('paragraph', inlines(block.content), { textFormat: 0, textStyle: '' })
    case 'quote':
      return element('quote', inlines(block.content))
    case 'list':
      return element('list', block.items.flatMap(toItems), { listType: block.style, start: block.start, tag: block.style === 'number' ? 'ol' : 'ul' })
    case 'image':
      return { type: 'upload', version: 3, format: '', relationTo: 'media', value: block.media, fields: { caption: block.caption, claims: block.claims } }
    case 'rule':
      return { type: 'horizontalrule', version: 1 }
    case 'unknown':
      throw new TypeError(`A ${block.nodeType} has no place in an editor`)
  }
}

const toItems = ({ content, blocks }: ListItem, index: number): Node[] => [
  element('listitem', inlines(content), { value: index + 1 }),
  ...blocks.map((block) => element('listitem', [toNode(block)], { value: index + 2 })),
]

const inlines = (content: readonly Inline[]): Node[] => content.map(toInline)

function toInline(node: Inline): Node {
  switch (node.type) {
    case 'text':
      return { type: 'text', version: 1, text: node.text, format: bits(node.emphasis), detail: 0, mode: 'normal', style: '' }
    case 'break':
      return { type: 'linebreak', version: 1 }
    case 'link':
      return element('link', inlines(node.content), { version: 3, fields: { linkType: 'custom', url: node.href, newTab: false } })
    case 'claimReference':
      return { type: 'inlineBlock', version: 1, fields: { blockType: 'claimReference', claim: node.claim } }
    case 'notAStatement':
      return { type: 'inlineBlock', version: 1, fields: { blockType: 'notAStatement', reason: node.reason, by: node.by } }
    case 'unknown':
      throw new TypeError(`A ${node.nodeType} has no place in an editor`)
  }
}

const bits = (emphasis: readonly Emphasis[]): number => FORMAT_BITS.reduce((sum, [bit, name]) => (emphasis.includes(name) ? sum + bit : sum), 0)
