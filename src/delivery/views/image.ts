import type { Block } from '../../domain/snapshot/content'
import { mediaPath } from '../../domain/snapshot/render'
import type { Snapshot } from '../../domain/snapshot/snapshot'
import { orNull } from './absent'

/** An image where it stands: the same file may have other words elsewhere. */
export interface Placed {
  readonly media: string
  readonly alt: string
  readonly caption: string
}

/** Empty where the edition froze no such file. */
export const imageView = ({ media }: Snapshot, { media: id, alt, caption }: Placed, publicUrl: string) =>
  media.filter((file) => file.id === id).map((file) => ({
    url: publicUrl + mediaPath(file),
    alt,
    caption: orNull(caption),
    width: file.width,
    height: file.height,
    mimeType: file.mimeType,
  }))

/** Every image of a body, in reading order. */
export const imagesIn = (blocks: readonly Block[]): Placed[] =>
  blocks.flatMap((block) => (block.type === 'image' ? [block] : block.type === 'list' ? block.items.flatMap((item) => imagesIn(item.blocks)) : []))
