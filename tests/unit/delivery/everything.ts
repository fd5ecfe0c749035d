import { getNamedType, isInterfaceType, isLeafType, isObjectType, isRequiredArgument, isUnionType, type GraphQLOutputType } from 'graphql'
import { schema } from '../../../src/delivery/schema'

/** A selection of every field below one of Query, as deep as the API allows. Aliased by type where two types of a union have a field of one name, which they may answer differently. */
export function everythingOf(field: string): string {
  const asked = schema.getQueryType()?.getFields()[field]
  if (asked === undefined) throw new Error(`Query has no field ${field}.`)
  return everythingBelow(asked.type, 9)
}

/** Each field of a type by itself, as deep as the API allows. */
export function eachFieldOf(name: 'Article' | 'Clinic'): string[] {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`${name} is no type of objects.`)
  return Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument)).map((field) => `${field.name} ${everythingBelow(field.type, 6)}`.trim())
}

function everythingBelow(type: GraphQLOutputType, depth: number, path: readonly string[] = [], shared: readonly string[] = []): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (depth === 0) return '{ __typename }'
  if (isUnionType(named) || isInterfaceType(named)) {
    const possible = schema.getPossibleTypes(named)
    const names = possible.flatMap((type) => Object.keys(type.getFields()))
    const twice = names.filter((name, index) => names.indexOf(name) !== index)
    return `{ __typename ${possible.map((type) => `... on ${type.name} ${everythingBelow(type, depth, path, twice)}`).join(' ')} }`
  }
  if (!isObjectType(named) || path.includes(named.name)) return '{ __typename }'
  const fields = Object.values(named.getFields()).filter((field) => !field.args.some(isRequiredArgument))
  return `{ __typename ${fields.map((field) => `${shared.includes(field.name) ? `${named.name}_${field.name}: ` : ''}${field.name} ${everythingBelow(field.type, depth - 1, [...path, named.name])}`).join(' ')} }`
}
