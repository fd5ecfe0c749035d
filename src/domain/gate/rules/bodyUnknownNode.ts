import type { Block, Inline } from '../../snapshot/content'
import { blocksOf, inlinesOf } from '../../snapshot/walk'
import { atField, type Rule } from '../rule'

export const bodyUnknownNode: Rule = {
  code: 'body.unknown-node',
  asks: 'What we can’t render, nobody has reviewed: it never goes live.',
  severity: 'blocks',
  firm: true,
  duty: 'House rule: only what was rendered can be reviewed',
  check: ({ snapshot }) => {
    const [body, path] = snapshot.kind === 'clinic' ? [snapshot.offer, 'offer'] : [snapshot.body, 'body']
    return [...blocksOf(body, path), ...inlinesOf(body, path)].flatMap(({ node, path: where }) =>
      isUnknown(node) ? [atField(where, `Here stands something that can't be published (${node.nodeType.slice(0, 100)}).`, 'Delete it in the editor and write it with headings, paragraphs, lists, quotes, links or images.')] : [],
    )
  },
}

const isUnknown = (node: Block | Inline): node is Extract<Block | Inline, { type: 'unknown' }> => node.type === 'unknown'
