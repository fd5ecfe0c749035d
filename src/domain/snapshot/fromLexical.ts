import { MAX_DEPTH, type Block, type Emphasis, type Inline, type ListItem } from './content'

/** What an image in the body is called for people who can't see it, by media id; '' where nobody has said. */
export type AltText = (media: string) => string

/**
 * The content tree of a Lexical editor state. Only the nodes below are known; any other, or one too deep, becomes `unknown`, which the gate blocks.
 * Top-level blocks keep their index, so that a place in a snapshot points at the node in the editor.
 */
export function fromLexical(state: unknown, altText: AltText): Block[] {
  return childrenOf(field(state, 'root')).map((node) => block(node, altText, 1))
}

function block(node: unknown, altText: AltText, depth: number): Block {
  const type = typeOf(node)
  if (depth > MAX_DEPTH) return { type: 'unknown', nodeType: `${type} nested deeper than ${MAX_DEPTH}` }
  switch (type) {
    case 'heading':
      return { type: 'heading', level: levelOf(field(node, 'tag')), content: inlines(node, depth) }
    case 'paragraph':
    case 'quote':
      return { type, content: inlines(node, depth) }
    case 'list':
      return { type: 'list', style: field(node, 'listType') === 'number' ? 'number' : 'bullet', start: wholeNumber(field(node, 'start'), 1), items: items(node, altText, depth) }
    case 'horizontalrule':
      return { type: 'rule' }
    case 'upload':
      return image(node, altText)
    default:
      return { type: 'unknown', nodeType: type }
  }
}

/** Lexical keeps a nested list in an item of its own: it belongs below the item before it, and so does any other block that an import put there. */
function items(list: unknown, altText: AltText, depth: number): ListItem[] {
  const found: { content: Inline[]; blocks: Block[] }[] = []
  for (const node of childrenOf(list)) {
    const [nested, own] = partition(childrenOf(node), (child) => BLOCKS.has(typeOf(child)))
    const known = typeOf(node) === 'listitem'
    const content = known ? merge(own.map((child) => inline(child, depth + 1))) : [{ type: 'unknown', nodeType: typeOf(node) } as const]
    const last = found.at(-1)
    const blocks = nested.map((child) => block(child, altText, depth + 1))
    if (known && own.length === 0 && nested.length > 0 && last !== undefined) last.blocks.push(...blocks)
    else found.push({ content, blocks })
  }
  return found
}

const BLOCKS: ReadonlySet<string> = new Set(['heading', 'paragraph', 'quote', 'list', 'horizontalrule', 'upload'])

function image(node: unknown, altText: AltText): Block {
  const fields = field(node, 'fields')
  const media = idOf(field(node, 'value'))
  if (field(node, 'relationTo') !== 'media' || media === '') return { type: 'unknown', nodeType: 'upload without an image' }
  return { type: 'image', media, alt: altText(media), caption: string(field(fields, 'caption')), claims: list(field(fields, 'claims')).map(idOf).filter((id) => id !== '') }
}

const inlines = (node: unknown, depth: number): Inline[] => merge(childrenOf(node).map((child) => inline(child, depth + 1)))

function inline(node: unknown, depth: number): Inline {
  const type = typeOf(node)
  if (depth > MAX_DEPTH) return { type: 'unknown', nodeType: `${type} nested deeper than ${MAX_DEPTH}` }
  switch (type) {
    case 'text':
      return { type: 'text', text: string(field(node, 'text')), emphasis: emphasisOf(field(node, 'format')) }
    case 'tab':
      return { type: 'text', text: ' ', emphasis: [] }
    case 'linebreak':
      return { type: 'break' }
    case 'link':
    case 'autolink':
      return field(field(node, 'fields'), 'linkType') === 'internal'
        ? { type: 'unknown', nodeType: 'internal link' }
        : { type: 'link', href: string(field(field(node, 'fields'), 'url')), content: inlines(node, depth) }
    case 'inlineBlock':
      return inlineBlock(field(node, 'fields'))
    default:
      return { type: 'unknown', nodeType: type }
  }
}

function inlineBlock(fields: unknown): Inline {
  const type = string(field(fields, 'blockType'))
  if (type === 'claimReference') return { type, claim: idOf(field(fields, 'claim')) }
  if (type === 'notAStatement') return { type, reason: string(field(fields, 'reason')), by: string(field(fields, 'by')) }
  return { type: 'unknown', nodeType: `inline block ${type}` }
}

/** Editors split text into nodes as they please; readers see one run. */
function merge(nodes: readonly Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && node.text === '') continue
    if (node.type === 'text' && last?.type === 'text' && last.emphasis.join() === node.emphasis.join()) merged[merged.length - 1] = { ...last, text: last.text + node.text }
    else merged.push(node)
  }
  return merged
}

/** The bits of a Lexical text format, lexical/src/LexicalConstants. */
export const FORMAT_BITS: readonly (readonly [number, Emphasis])[] = [
  [1, 'bold'], [2, 'italic'], [4, 'strikethrough'], [8, 'underline'], [16, 'code'], [32, 'subscript'], [64, 'superscript'],
]

const emphasisOf = (format: unknown): Emphasis[] => FORMAT_BITS.filter(([bit]) => typeof format === 'number' && (format & bit) !== 0).map(([, name]) => name)

// Reading what may be anything

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const field = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined)
const string = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const childrenOf = (node: unknown): readonly unknown[] => list(field(node, 'children'))
const typeOf = (node: unknown): string => string(field(node, 'type')) || 'node without a type'
const idOf = (value: unknown): string => string(isObject(value) ? value['id'] : value)
const wholeNumber = (value: unknown, otherwise: number): number => (Number.isSafeInteger(value) ? (value as number) : otherwise)
const levelOf = (tag: unknown): 1 | 2 | 3 | 4 | 5 | 6 => (['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].indexOf(string(tag)) + 1 || 6) as 1 | 2 | 3 | 4 | 5 | 6

const partition = <T>(values: readonly T[], test: (value: T) => boolean): [T[], T[]] => [values.filter(test), values.filter((value) => !test(value))]
