import type { Inline } from '../snapshot/content'

/** Characters to take out of a passage, and the claim whose reference stands there instead. */
export interface Cut {
  readonly start: number
  readonly end: number
  readonly claim: string
}

type Leaf = { readonly node: Inline; readonly link: (Inline & { readonly type: 'link' }) | null }

/** Replaces the cuts (ascending, apart) by claim references. A link that loses all its words goes with them. */
export function cutInline(content: readonly Inline[], cuts: readonly Cut[]): Inline[] {
  const leaves: Leaf[] = []
  let offset = 0
  let next = 0
  for (const leaf of leavesOf(content, null)) {
    const length = lengthOf(leaf.node)
    const end = offset + length
    let kept = offset
    for (let cut = cuts[next]; cut !== undefined && cut.start < end; cut = cuts[next]) {
      if (cut.start >= offset) leaves.push(...part(leaf, kept - offset, cut.start - offset), { node: { type: 'claimReference', claim: cut.claim }, link: null })
      kept = Math.min(end, cut.end)
      if (cut.end > end) break
      next++
    }
    leaves.push(...(length === 0 ? [leaf] : part(leaf, kept - offset, length)))
    offset = end
  }
  return relink(leaves)
}

/** The text of inline content and, for each character, whether it is set as superscript. */
export function plainOf(content: readonly Inline[]): { text: string; raised: (offset: number) => boolean } {
  let text = ''
  let mask = ''
  for (const { node } of leavesOf(content, null)) {
    const words = node.type === 'text' ? node.text : node.type === 'break' ? '\n' : ''
    text += words
    mask += (node.type === 'text' && node.emphasis.includes('superscript') ? '^' : ' ').repeat(words.length)
  }
  return { text, raised: (offset) => mask.charAt(offset) === '^' }
}

function leavesOf(content: readonly Inline[], link: Leaf['link']): Leaf[] {
  return content.flatMap((node) => (node.type === 'link' ? leavesOf(node.content, link ?? node) : [{ node, link }]))
}

const lengthOf = (node: Inline): number => (node.type === 'text' ? node.text.length : node.type === 'break' ? 1 : 0)

function part({ node, link }: Leaf, from: number, to: number): Leaf[] {
  if (from >= to) return []
  return [{ node: node.type === 'text' ? { ...node, text: node.text.slice(from, to) } : node, link }]
}

function relink(leaves: readonly Leaf[]): Inline[] {
  const content: Inline[] = []
  let last: Leaf['link'] = null
  let inside: Inline[] = []
  for (const { node, link } of leaves) {
    if (link === null) content.push(node)
    else if (link === last) inside.push(node)
    else content.push({ ...link, content: (inside = [node]) })
    last = link
  }
  return content
}
