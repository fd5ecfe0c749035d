import type { ListedReference } from '../reference'

/** How much of what references print this entry has, 0 to 1: whether it is one at all, however well it was read. */
export function completenessOf({ csl, identifiers }: Pick<ListedReference, 'csl' | 'identifiers'>): number {
  const located = csl.volume !== undefined || csl.page !== undefined || csl.URL !== undefined || csl['publisher-place'] !== undefined || Object.keys(identifiers).length > 0
  const has = [csl.author !== undefined, csl.issued !== undefined, (csl.title?.length ?? 0) > 9, (csl['container-title'] ?? csl.publisher) !== undefined, located]
  return has.filter(Boolean).length / has.length
}
