import type { SnapshotMedia } from '../snapshot/snapshot'

/** Where the team sees an image of a snapshot, published or not, below the API. */
export const frozenPath = ({ id, sha256 }: Pick<SnapshotMedia, 'id' | 'sha256'>): `/${string}` => `/media/${id}/frozen/${sha256}`
