import { visit, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql'
import type { Extent } from '../domain/publication/extent'

/** Fields of the schema that are answered from more than a card (domain/publication/extent.ts). */
const NEEDS: Readonly<Record<string, Exclude<Extent, 'card'>>> = { body: 'page', offer: 'page', claims: 'page', references: 'page', jsonLd: 'page', blocks: 'whole', images: 'whole', excerpt: 'whole' }
const BY_SIZE: readonly Extent[] = ['card', 'page', 'whole']

const known = new WeakMap<OperationDefinitionNode, Extent>()

/** How much of publications an operation needs: the most that one of its fields does, wherever it stands. */
export function extentOf({ operation, fragments }: Pick<GraphQLResolveInfo, 'operation' | 'fragments'>): Extent {
  const before = known.get(operation)
  if (before !== undefined) return before
  let size = 0
  for (const part of [operation, ...Object.values(fragments)]) visit(part, { Field: ({ name }) => void (size = Math.max(size, BY_SIZE.indexOf(NEEDS[name.value] ?? 'card'))) })
  const extent = BY_SIZE[size] ?? 'whole'
  known.set(operation, extent)
  return extent
}
