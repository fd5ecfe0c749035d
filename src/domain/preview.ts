import type { Role } from './editorial/actor'

/** How long a preview link may work, in days. */
export const PREVIEW_DAYS = [1, 7, 30] as const
export type PreviewDays = (typeof PREVIEW_DAYS)[number]
export const USUAL_DAYS: PreviewDays = 7

/** Characters of the note for whom a link is. */
export const LONGEST_WHOM = 200

/** Who shows working copies to people outside: makes links, sees which work, and ends any of them. */
export const SHARERS: readonly Role[] = ['editor', 'admin']

/** A preview link that works, as the team sees it: the link itself is told once, to whoever makes it. */
export interface PreviewLink {
  /** SHA-256 of its token. */
  readonly id: string
  /** For whom it is; '' where nobody said. */
  readonly whom: string
  readonly madeByName: string
  /** UTC instants. */
  readonly madeAt: string
  readonly expiresAt: string
  /** Openings within a minute count as one. */
  readonly opened: number
  readonly lastOpenedAt: string | null
}
