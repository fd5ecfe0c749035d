import { mediaPath } from '../snapshot/render'
import type { Snapshot, SnapshotMedia } from '../snapshot/snapshot'

/** Where the team sees an image of a snapshot, published or not, below the API. */
export const frozenPath = ({ id, sha256 }: Pick<SnapshotMedia, 'id' | 'sha256'>): `/${string}` => `/media/${id}/frozen/${sha256}`

/** A text's signed HTML, with its images from where the team sees them: `/media` holds only those of texts that are live. */
export const withFrozenImages = ({ html, media }: Pick<Snapshot, 'html' | 'media'>, api: string): string =>
  media.reduce((shown, file) => shown.replaceAll(`src="${mediaPath(file)}"`, `src="${api}${frozenPath(file)}"`), html)
