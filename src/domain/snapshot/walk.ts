import type { Block, Inline } from './content'

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

/** Every inline node of a body, those inside links too, with the path of the block or item that holds it. */
export function* inlinesOf(blocks: readonly Block[], path: string): Generator<Found<Inline>> {
  for (const { node, path: at } of blocksOf(blocks, path)) {
    if (node.type === 'list') for (const [item, { content }] of node.items.entries()) yield* inside(content, `${at}/items/${item}`)
    else if ('content' in node) yield* inside(node.content, at)
  }
}

function* inside(content: readonly Inline[], path: string): Generator<Found<Inline>> {
  for (const node of content) {
    yield { node, path }
    if (node.type === 'link') yield* inside(node.content, path)
  }
}
