import { blocksOf } from '../../snapshot/walk'
import { atField, type Rule } from '../rule'

export const mediaNotImage: Rule = {
  code: 'media.not-image',
  asks: 'What stands where readers see an image is one: a PDF, or a file that is gone, would be a broken page.',
  severity: 'blocks',
  firm: true,
  duty: 'House rule: only what was rendered can be reviewed',
  check: ({ snapshot }) => {
    const [blocks, path] = snapshot.kind === 'clinic' ? [snapshot.offer, 'offer'] : [snapshot.body, 'body']
    const hero = snapshot.kind === 'article' && snapshot.heroImage !== null ? [{ media: snapshot.heroImage.media, where: 'heroImage' }] : []
    const inText = [...blocksOf(blocks, path)].flatMap(({ node, path: where }) => (node.type === 'image' ? [{ media: node.media, where }] : []))
    return [...hero, ...inText].flatMap(({ media, where }) => {
      const file = snapshot.media.find(({ id }) => id === media)
      if (file?.mimeType.startsWith('image/') === true) return []
      return [atField(where, file === undefined ? 'The image that stood here is gone from the media library.' : `A file stands here that is no image (${file.mimeType || 'of an unknown kind'}).`, 'Choose an image. A PDF can be cited as a source, or linked.')]
    })
  },
}
