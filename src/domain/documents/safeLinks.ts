import type { Block, Inline } from '../snapshot/content'
import { isSafeHref } from '../snapshot/href'

/** The words of links that lead nowhere a reader may go (`javascript:`, a file on somebody's disk) without their link. */
export const safeLinks = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => {
    if (block.type === 'list') return { ...block, items: block.items.map(({ content, blocks: below }) => ({ content: safe(content), blocks: safeLinks(below) })) }
    return 'content' in block ? { ...block, content: safe(block.content) } : block
  })

const safe = (content: readonly Inline[]): Inline[] => content.flatMap((node) => (node.type === 'link' && !isPublic(node.href) ? node.content : [node]))

/** A path or fragment of another site leads nowhere on ours. */
const isPublic = (href: string): boolean => isSafeHref(href) && /^(?:https?|mailto|tel):/i.test(href)
