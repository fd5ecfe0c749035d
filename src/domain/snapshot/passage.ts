import type { Block, Inline, ListItem } from './content'

/** Where words stand: a path to the node or field, and UTF-16 offsets into that passage's plain text. */
export interface Place {
  readonly path: string
  readonly start: number
  readonly end: number
}

/** What stands between the characters of a passage: it takes no room in the text. */
export type Anchor =
  | { readonly type: 'claim'; readonly offset: number; readonly claim: string }
  | { readonly type: 'exemption'; readonly offset: number; readonly reason: string; readonly by: string }

export type PassageRole = 'title' | 'dek' | 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'alt' | 'label' | 'notice'

/**
 * One run of plain text that readers see, with the map back to where it stands.
 * `supporting` are claims that vouch for the whole of a string that can't hold a block (title, dek, captions).
 */
export interface Passage {
  readonly path: string
  readonly role: PassageRole
  readonly text: string
  readonly anchors: readonly Anchor[]
  readonly supporting: readonly string[]
}

export const passage = (path: string, role: PassageRole, text: string, supporting: readonly string[] = []): Passage => ({
  path,
  role,
  text,
  anchors: [],
  supporting,
})

/** Every passage of a body in reading order; `path` is the body's own path, its blocks are `path/0`, `path/1/items/2`, … */
export function passagesOfBody(blocks: readonly Block[], path: string): Passage[] {
  return blocks.flatMap((block, index) => passagesOfBlock(block, `${path}/${index}`))
}

function passagesOfBlock(block: Block, path: string): Passage[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [passageOf(block.content, path, block.type)]
    case 'list':
      return block.items.flatMap((item, index) => passagesOfItem(item, `${path}/items/${index}`))
    case 'image':
      return [passage(`${path}/alt`, 'alt', block.alt, block.claims), passage(`${path}/caption`, 'caption', block.caption, block.claims)].filter(({ text }) => text !== '')
    case 'rule':
    case 'unknown':
      return []
  }
}

const passagesOfItem = (item: ListItem, path: string): Passage[] => [passageOf(item.content, path, 'item'), ...passagesOfBody(item.blocks, `${path}/blocks`)]

function passageOf(content: readonly Inline[], path: string, role: PassageRole): Passage {
  const anchors: Anchor[] = []
  const text = plain(content, 0, anchors)
  return { path, role, text, anchors, supporting: [] }
}

/** The plain text of inline content, as readers see it. */
export const wordsOf = (content: readonly Inline[]): string => plain(content, 0, [])

function plain(content: readonly Inline[], from: number, anchors: Anchor[]): string {
  let text = ''
  for (const node of content) {
    const offset = from + text.length
    if (node.type === 'text') text += node.text
    else if (node.type === 'break') text += '\n'
    else if (node.type === 'link') text += plain(node.content, offset, anchors)
    else if (node.type === 'claimReference') anchors.push({ type: 'claim', offset, claim: node.claim })
    else if (node.type === 'notAStatement') anchors.push({ type: 'exemption', offset, reason: node.reason, by: node.by })
  }
  return text
}
