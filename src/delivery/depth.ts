import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql'

const DEEPEST = 12

/** Refuses operations deeper than any page needs. Introspection has a limit of its own among graphql-js' rules. */
export function limitedDepth(context: ValidationContext): ASTVisitor {
  const known = new Map<string, number>()

  function depthOf(selections: SelectionSetNode): number {
    return Math.max(0, ...selections.selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(selection.name.value)
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet)
      return selection.name.value.startsWith('__') || selection.selectionSet === undefined ? 1 : 1 + depthOf(selection.selectionSet)
    }))
  }

  /** Once for each fragment, however often it is spread; a circle of fragments counts nothing here and fails by its own rule. */
  function depthOfFragment(name: string): number {
    const fragment = context.getFragment(name)
    if (!known.has(name) && fragment) {
      known.set(name, 0)
      known.set(name, depthOf(fragment.selectionSet))
    }
    return known.get(name) ?? 0
  }

  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet)
      if (depth <= DEEPEST) return
      const message = `This operation is ${depth} fields deep; ${DEEPEST} are allowed.`
      context.reportError(new GraphQLError(message, { nodes: operation, extensions: { code: 'TOO_DEEP' } }))
    },
  }
}
