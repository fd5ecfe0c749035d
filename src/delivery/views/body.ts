import type { Block, Inline, ListItem } from '../../domain/snapshot/content'
import { isSafeHref } from '../../domain/snapshot/href'
import { referenceNumbers } from '../../domain/snapshot/referenceNumbers'
import type { Snapshot } from '../../domain/snapshot/snapshot'
import { enumName } from './enumName'
import { imageView } from './image'

/** A body in both its forms; `blocks` are read where they are asked for. Nodes that the rendered HTML leaves out are left out of the blocks too. */
export function bodyView(snapshot: Snapshot, blocks: () => readonly Block[], publicUrl: string) {
  const text = { snapshot, publicUrl }
  return {
    // In rendered HTML a quotation mark stands only round attributes, so this can't hit words.
    html: ({ absoluteUrls }: { absoluteUrls: boolean }) => (absoluteUrls ? snapshot.html.replaceAll('src="/media/', `src="${publicUrl}/media/`) : snapshot.html),
    blocks: () => blocksView(blocks(), text),
  }
}

interface Text {
  readonly snapshot: Snapshot
  readonly publicUrl: string
}

const blocksView = (blocks: readonly Block[], text: Text): object[] => blocks.flatMap((block) => blockView(block, text))

function blockView(block: Block, text: Text): object[] {
  switch (block.type) {
    case 'heading':
      return [{ __typename: 'Heading', level: block.level, content: () => lineView(block.content, text) }]
    case 'paragraph':
      return [{ __typename: 'Paragraph', content: () => lineView(block.content, text) }]
    case 'quote':
      return [{ __typename: 'Quote', content: () => lineView(block.content, text) }]
    case 'list':
      return [{ __typename: 'List', style: enumName(block.style), start: block.start, items: () => block.items.map((item) => itemView(item, text)) }]
    case 'image':
      return imageView(text.snapshot, block, text.publicUrl).map((image) => ({
        __typename: 'Figure',
        image,
        claims: block.claims,
        numbers: referenceNumbers(text.snapshot, block.claims),
      }))
    case 'rule':
      return [{ __typename: 'Rule', visible: true }]
    case 'unknown':
      return []
  }
}

const itemView = ({ content, blocks }: ListItem, text: Text) => ({ content: () => lineView(content, text), blocks: () => blocksView(blocks, text) })

const lineView = (content: readonly Inline[], text: Text, href: string | null = null): object[] => content.flatMap((node) => inlineView(node, text, href))

function inlineView(node: Inline, text: Text, href: string | null): object[] {
  switch (node.type) {
    case 'text':
      return [{ __typename: 'TextRun', text: node.text, emphasis: node.emphasis.map(enumName), href }]
    case 'link':
      return lineView(node.content, text, isSafeHref(node.href) ? node.href : null)
    case 'break':
      return [{ __typename: 'LineBreak', text: '\n' }]
    case 'claimReference': {
      const numbers = referenceNumbers(text.snapshot, [node.claim])
      return [{ __typename: 'ClaimReference', text: numbers.join(','), claim: node.claim, numbers }]
    }
    case 'notAStatement':
    case 'unknown':
      return []
  }
}
