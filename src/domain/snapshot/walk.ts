import type { Block, Inline } from './content'
import { wordsOf } from './passage'

export interface Found<T> {
  readonly node: T
  readonly path: string
}

/** Every block of a body, nested ones too, with its path. */
export function* blocksOf(blocks: readonly Block[], path: string): Generator<Found<Block>> {
  for (const [index, node] of blocks.entries()) {
    yield { node, path: `${path}/${index}` }
    if (node.type === 'list') for (const [item, { blocks: nested }] of node.items.entries()) yield* blocksOf(nested, `${path}/${index}/items/${item}/blocks`)
  }
}

/** An inline node, with the path of the block or item that holds it and where its words begin in that passage's plain text. */
export interface FoundInline extends Found<Inline> {
  readonly start: number
}

/** Every inline node of a body, those inside links too. */
export function* inlinesOf(blocks: readonly Block[], path: string): Generator<FoundInline> {
  for (const { node, path: at } of blocksOf(blocks, path)) {
    if (node.type === 'list') for (const [item, { content }] of node.items.entries()) yield* inside(content, `${at}/items/${item}`)
    else if ('content' in node) yield* inside(node.content, at)
  }
}

function* inside(content: readonly Inline[], path: string, from = 0): Generator<FoundInline> {
  let start = from
  for (const node of content) {
    yield { node, path, start }
    if (node.type === 'link') yield* inside(node.content, path, start)
    start += wordsOf([node]).length
  }
}
