/** Tells whoever shows how many are unread that this has changed. */
const CHANGED = 'probatum:notices-read'

export const tellSeen = (): void => void window.dispatchEvent(new Event(CHANGED))

export function onSeen(look: () => void): () => void {
  window.addEventListener(CHANGED, look)
  return () => window.removeEventListener(CHANGED, look)
}
