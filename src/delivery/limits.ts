import { GraphQLError, Kind, type ASTNode, type ASTVisitor, type SelectionNode, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql'

const DEEPEST = 12
const MOST_ALIASES = 100
const MOST_DIRECTIVES = 50
const MOST_FRAGMENTS = 100
const MOST_TIMES = 20

/**
 * What a document may have, as rules of validation that take as long as it is: they come before GraphQL's own, some of which take the square
 * of that. Tokens are counted by graphql-js, what the answer takes by budget.ts.
 */
export const limits: readonly ValidationRule[] = [
  limitedDepth,
  limited('aliases', MOST_ALIASES, 'Field', (node) => 'alias' in node && node.alias !== undefined),
  limited('directives', MOST_DIRECTIVES, 'Directive', () => true),
  limited('fragments', MOST_FRAGMENTS, 'FragmentDefinition', () => true),
  limitedRepetition,
]

/** Refuses documents with more than so many of what is counted, wherever in it they stand. */
function limited(what: string, most: number, kind: 'Field' | 'Directive' | 'FragmentDefinition', counts: (node: ASTNode) => boolean): ValidationRule {
  return (context) => {
    let count = 0
    return {
      [kind]: (node: ASTNode) => void (counts(node) && count++),
      Document: {
        leave: (document) => {
          if (count > most) context.reportError(new GraphQLError(`This document has ${count} ${what}; ${most} are allowed.`, { nodes: document, extensions: { code: `TOO_MANY_${what.toUpperCase()}` } }))
        },
      },
    }
  }
}

/** Refuses operations deeper than any page needs. Introspection has a limit of its own among graphql-js' rules. */
function limitedDepth(context: ValidationContext): ASTVisitor {
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

/** Refuses what is asked for again and again in one place: every two of them are compared with one another. */
function limitedRepetition(context: ValidationContext): ASTVisitor {
  const nameOf = (selection: Exclude<SelectionNode, { kind: Kind.INLINE_FRAGMENT }>): string =>
    selection.kind === Kind.FRAGMENT_SPREAD ? `...${selection.name.value}` : (selection.alias ?? selection.name).value
  const namesIn = ({ selections }: SelectionSetNode): string[] => selections.flatMap((selection) => (selection.kind === Kind.INLINE_FRAGMENT ? namesIn(selection.selectionSet) : [nameOf(selection)]))
  return {
    SelectionSet(selections) {
      const times = new Map<string, number>()
      for (const name of namesIn(selections)) times.set(name, (times.get(name) ?? 0) + 1)
      const [name, most] = [...times].reduce((first, next) => (next[1] > first[1] ? next : first), ['', 0])
      if (most > MOST_TIMES) context.reportError(new GraphQLError(`${name} is asked for ${most} times in one place; ${MOST_TIMES} are allowed.`, { nodes: selections, extensions: { code: 'TOO_REPETITIVE' } }))
    },
  }
}
