import { getNamedType, isInterfaceType, isLeafType, isObjectType, isRequiredArgument, isUnionType, type GraphQLOutputType } from 'graphql'
import { schema } from '../../../src/delivery/schema'

/** A selection of every field below one of Query, as deep as the API allows. Aliased by type: two types of a union may answer a field of one name differently. */
export function everythingOf(field: string): string {
  const asked = schema.getQueryType()?.getFields()[field]
  if (asked === undefined) throw new Error(`Query has no field ${field}.`)
  return everythingBelow(asked.type, 9)
}

function everythingBelow(type: GraphQLOutputType, depth: number, path: readonly string[] = []): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (depth === 0) return '{ __typename }'
  if (isUnionType(named) || isInterfaceType(named)) {
    return `{ __typename ${schema.getPossibleTypes(named).map((possible) => `... on ${possible.name} ${everythingBelow(possible, depth, path)}`).join(' ')} }`
  }
  if (!isObjectType(named) || path.includes(named.name)) return '{ __typename }'
  const fields = Object.values(named.getFields()).filter((field) => !field.args.some(isRequiredArgument))
  return `{ __typename ${fields.map((field) => `${named.name}_${field.name}: ${field.name} ${everythingBelow(field.type, depth - 1, [...path, named.name])}`).join(' ')} }`
}
