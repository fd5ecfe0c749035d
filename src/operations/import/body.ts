import type { Block, Inline } from '../../domain/snapshot/content'

/** A document's body as the editor holds it: the library's claims for the document's own, headings of the three levels below the title. */
export const forEditor = (blocks: readonly Block[], claims: ReadonlyMap<string, string>): Block[] => {
  const claimed = (content: readonly Inline[]): Inline[] => content.map((node) => (node.type === 'claimReference' ? { ...node, claim: claims.get(node.claim) ?? node.claim } : node))
  const placed = (block: Block): Block => {
    if (block.type === 'heading') return { ...block, level: block.level < 3 ? 2 : block.level === 3 ? 3 : 4, content: claimed(block.content) }
    if (block.type === 'list') return { ...block, items: block.items.map(({ content, blocks: below }) => ({ content: claimed(content), blocks: below.map(placed) })) }
    return 'content' in block ? { ...block, content: claimed(block.content) } : block
  }
  return blocks.map(placed)
}
