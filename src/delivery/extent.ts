import { visit, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql'
import type { Extent } from './store'

/** Fields of the schema that are answered from what cards leave out (domain/publication/card.ts). */
const DEEP: readonly string[] = ['body', 'offer', 'images', 'claims', 'references', 'jsonLd', 'excerpt']

const known = new WeakMap<OperationDefinitionNode, Extent>()

/** How much of listed publications an operation needs: the whole of them as soon as one of its fields does, wherever it stands. */
export function extentOf({ operation, fragments }: Pick<GraphQLResolveInfo, 'operation' | 'fragments'>): Extent {
  const before = known.get(operation)
  if (before !== undefined) return before
  let extent: Extent = 'card'
  for (const part of [operation, ...Object.values(fragments)]) visit(part, { Field: ({ name }) => void (DEEP.includes(name.value) && (extent = 'whole')) })
  known.set(operation, extent)
  return extent
}
