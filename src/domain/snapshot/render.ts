import type { Block, Emphasis, Inline, ListItem } from './content'
import { isSafeHref } from './href'
import type { SnapshotMedia } from './snapshot'

/** What rendering needs besides the tree: the reference numbers of each claim, and the files of the images. */
export interface Rendering {
  readonly numbersOf: (claim: string) => readonly number[]
  readonly mediaOf: (id: string) => SnapshotMedia | undefined
  readonly ties?: Ties
  /** Where an image is shown from; without it, where it stands once it is published. */
  readonly imageAt?: (file: SnapshotMedia) => string
}

/** Attributes that tie what a reviewer sees to the text; readers' pages have none. With them an image's alternative text stands below it in words. */
export interface Ties {
  /** Of the element that holds a passage, and nothing else but its superscripts. */
  readonly passage: (path: string) => string
  /** Of a superscript. */
  readonly claims: (claims: readonly string[]) => string
}

/**
 * HTML of a body, made of whitelisted elements only: headings with anchors, superscript numbers that link to `#reference-N`, images at immutable addresses.
 * What is unknown or unsafe leaves nothing behind; the gate blocks it before it could be missed (body.unknown-node, link.unsafe).
 */
export function renderHtml(blocks: readonly Block[], rendering: Rendering, path = 'body'): string {
  return renderBlocks(blocks, path, { ...rendering, anchors: new Set<string>(), citations: 0 })
}

type Page = Rendering & { readonly anchors: Set<string>; citations: number }

const renderBlocks = (blocks: readonly Block[], path: string, page: Page): string => blocks.map((block, index) => renderBlock(block, `${path}/${index}`, page)).join('')

function renderBlock(block: Block, path: string, page: Page): string {
  switch (block.type) {
    case 'heading':
      return tag(`h${block.level}`, renderInlines(block.content, page), ` id="${anchor(block.content, page)}"${tied(path, page)}`)
    case 'paragraph':
      return block.content.length === 0 ? '' : tag('p', renderInlines(block.content, page), tied(path, page))
    case 'quote':
      return tag('blockquote', tag('p', renderInlines(block.content, page), tied(path, page)))
    case 'list':
      return tag(block.style === 'number' ? 'ol' : 'ul', block.items.map((item, index) => renderItem(item, `${path}/items/${index}`, page)).join(''), block.style === 'number' && block.start !== 1 ? ` start="${block.start}"` : '')
    case 'image':
      return renderImage(block, path, page)
    case 'rule':
      return '<hr>'
    case 'unknown':
      return ''
  }
}

function renderItem({ content, blocks }: ListItem, path: string, page: Page): string {
  const own = renderInlines(content, page)
  // What is nested stands in the same element: of its own words only a tie needs one around them.
  return tag('li', (page.ties === undefined ? own : tag('span', own, tied(path, page))) + renderBlocks(blocks, `${path}/blocks`, page))
}

const tied = (path: string, { ties }: Page): string => ties?.passage(path) ?? ''

function renderImage({ media, alt, caption, claims }: Extract<Block, { type: 'image' }>, path: string, page: Page): string {
  const file = page.mediaOf(media)
  if (file === undefined) return ''
  const size = file.width === null || file.height === null ? '' : ` width="${file.width}" height="${file.height}"`
  const words = escapeHtml(caption) + citations(claims, page)
  const described = page.ties === undefined || alt === '' ? '' : tag('p', escapeHtml(alt), tied(`${path}/alt`, page))
  return tag('figure', `<img src="${(page.imageAt ?? mediaPath)(file)}" alt="${escapeHtml(alt)}"${size} loading="lazy">${described}${words === '' ? '' : tag('figcaption', words, tied(`${path}/caption`, page))}`)
}

const EXTENSIONS: ReadonlyMap<string, string> = new Map([['image/jpeg', 'jpg'], ['image/png', 'png'], ['image/webp', 'webp'], ['image/gif', 'gif'], ['image/avif', 'avif'], ['application/pdf', 'pdf']])

/** Where a published file stands, for ever the same: its content is its name. */
export const mediaPath = ({ sha256, mimeType }: SnapshotMedia): string => `/media/${sha256}.${EXTENSIONS.get(mimeType) ?? 'bin'}`

/** Neighbouring claim references show their numbers as one superscript. */
function renderInlines(nodes: readonly Inline[], page: Page): string {
  let html = ''
  let claims: string[] = []
  const flush = () => {
    html += citations(claims, page)
    claims = []
  }
  for (const node of unnested(nodes)) {
    if (node.type === 'claimReference') claims.push(node.claim)
    else if (node.type !== 'notAStatement') {
      flush()
      html += renderInline(node, page)
    }
  }
  flush()
  return html
}

/** A link can't hold another, and a claim reference is shown as one: references stand behind the link they were in. Of an unsafe link its content stays. */
function unnested(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'link') return [node]
    if (!isSafeHref(node.href)) return unnested(node.content)
    const inside = withoutLinks(node.content)
    return [{ ...node, content: inside.filter(({ type }) => type !== 'claimReference') }, ...inside.filter(({ type }) => type === 'claimReference')]
  })
}

const withoutLinks = (nodes: readonly Inline[]): Inline[] => nodes.flatMap((node) => (node.type === 'link' ? withoutLinks(node.content) : [node]))

function renderInline(node: Exclude<Inline, { type: 'claimReference' | 'notAStatement' }>, page: Page): string {
  switch (node.type) {
    case 'text':
      return node.emphasis.reduceRight((inner, name) => tag(ELEMENTS[name], inner), escapeHtml(node.text))
    case 'break':
      return '<br>'
    case 'link':
      return tag('a', renderInlines(node.content, page), ` href="${escapeHtml(node.href)}"`)
    case 'unknown':
    default: // what no type knows may stand in a database all the same
      return ''
  }
}

const ELEMENTS: Readonly<Record<Emphasis, string>> = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', subscript: 'sub', superscript: 'sup', code: 'code' }

function citations(claims: readonly string[], page: Page): string {
  const numbers = [...new Set(claims.flatMap((claim) => page.numbersOf(claim)))].sort((a, b) => a - b)
  if (numbers.length === 0) return ''
  return tag('sup', numbers.map((number) => `<a href="#reference-${number}" id="citation-${++page.citations}">${number}</a>`).join(','), ` class="citation"${page.ties?.claims(claims) ?? ''}`)
}

function anchor(content: readonly Inline[], page: Page): string {
  const letters = wordsOf(content).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-/, '')
  const words = Array.from(letters).slice(0, 60).join('').replace(/-$/, '') || 'section'
  const own = NUMBERED.test(words) ? `section-${words}` : words
  let name = own
  for (let next = 2; page.anchors.has(name); next++) name = `${own}-${next}`
  page.anchors.add(name)
  return name
}

/** Anchors of the reference list and of the superscripts, or what would become one when it is numbered. */
const NUMBERED = /^(reference|citation)(-\d+)?$/

const wordsOf = (content: readonly Inline[]): string => content.map((node) => (node.type === 'text' ? node.text : node.type === 'link' ? wordsOf(node.content) : ' ')).join('')

const tag = (name: string, inner: string, attributes = ''): string => `<${name}${attributes}>${inner}</${name}>`

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
