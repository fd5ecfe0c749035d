import type { Block } from '../../snapshot/content'
import { blocksOf } from '../../snapshot/walk'
import { atField, type Found, type Rule } from '../rule'

export const mediaAltMissing: Rule = {
  code: 'media.alt-missing',
  asks: 'An image says in words what it shows.',
  severity: 'blocks',
  duty: 'WCAG 2.2, 1.1.1 Non-text Content',
  check: ({ snapshot }) =>
    snapshot.kind === 'clinic'
      ? inBlocks(snapshot.offer, 'offer')
      : [...(snapshot.heroImage !== null && snapshot.heroImage.alt.trim() === '' ? [missing('heroImage/alt')] : []), ...inBlocks(snapshot.body, 'body')],
}

const inBlocks = (blocks: readonly Block[], path: string): Found[] => [...blocksOf(blocks, path)].flatMap(({ node, path: where }) => (node.type === 'image' && node.alt.trim() === '' ? [missing(`${where}/alt`)] : []))

const missing = (path: string): Found => atField(path, 'This image has no alternative text.', 'Open the image in the media library and describe what it shows.')
