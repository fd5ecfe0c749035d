import { escapeHtml, renderHtml, type Ties } from '../snapshot/render'
import type { Snapshot, SnapshotMedia } from '../snapshot/snapshot'

/**
 * The HTML of a snapshot as readers get it, but for where its images come from, which are not published yet; with what a reviewer's screen needs besides: `data-path` on the element whose text is a passage
 * (line breaks count as one character, superscripts as none), `data-claims` with the ids on each superscript, and alternative texts as words below their images.
 */
export function annotatedHtml(snapshot: Snapshot, imageAt: (file: SnapshotMedia) => string): string {
  const { claims, media } = snapshot
  const numbersOf = (claim: string) => claims.find(({ id }) => id === claim)?.citations.map(({ reference }) => reference) ?? []
  const rendering = { numbersOf, mediaOf: (id: string) => media.find((file) => file.id === id), ties: TIES, imageAt }
  return snapshot.kind === 'article' ? renderHtml(snapshot.body, rendering, 'body') : renderHtml(snapshot.offer, rendering, 'offer')
}

const TIES: Ties = {
  passage: (path) => ` data-path="${escapeHtml(path)}"`,
  claims: (claims) => ` data-claims="${escapeHtml(claims.join(' '))}"`,
}
