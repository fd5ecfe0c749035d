import { blastRadius, type BlastRadius, type Shared } from './blastRadius'
import type { Cms } from './cms'

/** Where a claim or source is used, a page of each list at a time. */
export interface Uses {
  readonly workingCopies: Page<BlastRadius['workingCopies'][number]>
  readonly live: Page<BlastRadius['live'][number]>
  /** How many texts under review or approved hold it. */
  readonly reviews: number
}

interface Page<T> {
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly rows: readonly T[]
}

const ON_A_PAGE = 20

export async function usesOf(cms: Cms, shared: Shared, page: { readonly workingCopies: number; readonly live: number }): Promise<Uses> {
  const { workingCopies, live, reviews } = await blastRadius(cms, shared)
  return { workingCopies: paged(workingCopies, page.workingCopies), live: paged(live, page.live), reviews: reviews.length }
}

/** By title, which nobody else sorts by: the next page goes on where the last one ended. */
function paged<T extends { readonly title: string }>(all: readonly T[], asked: number): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / ON_A_PAGE))
  const page = Math.min(Math.max(1, asked), pages)
  const sorted = [...all].sort((one, other) => (one.title < other.title ? -1 : one.title > other.title ? 1 : 0))
  return { total: all.length, page, pages, rows: sorted.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE) }
}
