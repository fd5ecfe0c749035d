import type { Block, ListItem } from '../snapshot/content'
import type { Form, Piece } from './comparison'
import { keyOf, piecesOf, plainPieces, references, type NumbersOf } from './pieces'

/** A line of one side, before it is held against the other. */
export interface Draft {
  readonly form: Form
  readonly pieces: readonly Piece[]
  /** By which each piece is the same to a reader. */
  readonly keys: readonly string[]
  /** By which it is the same line, word for word. */
  readonly key: string
}

/** What the lines of a snapshot are made with. */
export interface Making {
  readonly numbersOf: NumbersOf
  /** SHA-256 of an image, '' where it is gone. */
  readonly fileOf: (media: string) => string
}

export function draft(form: Form, pieces: readonly Piece[]): Draft {
  const keys = pieces.map(keyOf)
  return { form, pieces, keys, key: JSON.stringify([identityOf(form), keys]) }
}

/** What of a form readers see. An item's number is not among it: one item more would change all below. */
export function identityOf(form: Form): string {
  switch (form.type) {
    case 'item':
      return JSON.stringify([form.type, form.depth, form.number === null, form.start])
    case 'citation':
      return JSON.stringify([form.type, form.source, form.stance])
    default:
      return JSON.stringify(form, Object.keys(form).sort())
  }
}

/** The lines of a body. An image is two: with its caption, and with what it is called for people who can't see it. */
export const draftsOf = (blocks: readonly Block[], making: Making, depth = 0): Draft[] => blocks.flatMap((block) => draftsOfBlock(block, making, depth))

function draftsOfBlock(block: Block, making: Making, depth: number): Draft[] {
  switch (block.type) {
    case 'heading':
      return [draft({ type: 'heading', level: block.level, depth }, piecesOf(block.content, making.numbersOf))]
    case 'paragraph':
    case 'quote':
      // As on the page: an empty paragraph isn't there, an empty quote is.
      return block.type === 'paragraph' && block.content.length === 0 ? [] : [draft({ type: block.type, depth }, piecesOf(block.content, making.numbersOf))]
    case 'list':
      return block.items.flatMap((item, index) => draftsOfItem(item, index, block, making, depth))
    case 'image':
      return imageDrafts(block, block.claims, making, depth)
    case 'rule':
      return [draft({ type: 'rule', depth }, [])]
    case 'unknown':
      return [draft({ type: 'unknown', nodeType: block.nodeType, depth }, [])]
  }
}

function draftsOfItem({ content, blocks }: ListItem, index: number, { style, start }: Extract<Block, { type: 'list' }>, making: Making, depth: number): Draft[] {
  const numbered = style === 'number'
  const form: Form = { type: 'item', number: numbered ? start + index : null, start: numbered && index === 0 && start !== 1 ? start : null, depth: depth + 1 }
  return [draft(form, piecesOf(content, making.numbersOf)), ...draftsOf(blocks, making, depth + 1)]
}

export function imageDrafts({ media, alt, caption }: { readonly media: string; readonly alt: string; readonly caption: string }, claims: readonly string[], { numbersOf, fileOf }: Making, depth = 0): Draft[] {
  const words = [...plainPieces(caption), ...references(claims, numbersOf)]
  return [draft({ type: 'image', media, file: fileOf(media), depth }, words), ...(alt === '' ? [] : [draft({ type: 'alt', depth }, plainPieces(alt))])]
}
