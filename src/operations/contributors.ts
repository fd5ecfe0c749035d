/** Who saved a document and when last: user id to UTC instant. */
export type Contributors = Readonly<Record<string, string>>

export const contributorsOf = (stored: unknown): Contributors => (typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? (stored as Contributors) : {})

export const withContributor = (stored: unknown, user: string, at: string): Contributors => ({ ...contributorsOf(stored), [user]: at })

export function savedSince(stored: unknown, user: string, since: string): boolean {
  const at = contributorsOf(stored)[user]
  return at !== undefined && at > since
}
