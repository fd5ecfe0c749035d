import { getNamedType, isAbstractType, isLeafType, isNonNullType, isObjectType, parse, type DocumentNode, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql'

/** A query for one field of a schema's root that selects everything below it; its variables are the arguments by name. */
export interface AnyQuery {
  readonly field: string
  readonly arguments: readonly string[]
  readonly document: DocumentNode
}

/**
 * Every query that a schema offers, each selecting all fields `depth` levels down: whatever is added to the schema is asked for as well.
 * Variables that are not given are not sent. Fields below the root that require an argument are left out.
 */
export function everyQuery(schema: GraphQLSchema, depth: number): AnyQuery[] {
  const root = schema.getQueryType()
  return Object.values(root?.getFields() ?? {}).map((field) => {
    const header = field.args.map(({ name, type, defaultValue }) => `$${name}: ${defaultValue === undefined ? type.toString() : type.toString().replace(/!$/, '')}`).join(', ')
    const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
    const source = `query Everything${header && `(${header})`} { ${field.name}${given && `(${given})`} ${selection(schema, field.type, depth)} }`
    return { field: field.name, arguments: field.args.map(({ name }) => name), document: parse(source) }
  })
}

function selection(schema: GraphQLSchema, type: GraphQLOutputType, depth: number, above: readonly string[] = []): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (above.includes(named.name)) return '{ __typename }'
  const path = [...above, named.name]
  if (isObjectType(named)) return `{ __typename ${fieldsOf(schema, named, depth, path, [])} }`
  const members = isAbstractType(named) ? schema.getPossibleTypes(named) : []
  // Members of a union may call fields of different types by one name; all others can be asked for as they are: aliases are limited.
  const fields = members.flatMap((member) => Object.values(member.getFields()))
  const differing = fields.filter(({ name, type: own }) => fields.some((other) => other.name === name && other.type.toString() !== own.toString())).map(({ name }) => name)
  return `{ __typename ${members.map((member) => `... on ${member.name} { ${fieldsOf(schema, member, depth, path, differing)} }`).join(' ')} }`
}

const fieldsOf = (schema: GraphQLSchema, type: GraphQLObjectType, depth: number, path: readonly string[], aliased: readonly string[]): string =>
  Object.values(type.getFields())
    .filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
    .filter(takesNothing)
    .map((field) => `${aliased.includes(field.name) ? `${type.name}_${field.name}: ` : ''}${field.name} ${selection(schema, field.type, depth - 1, path)}`)
    .join(' ')

const takesNothing = ({ args }: GraphQLField<unknown, unknown>): boolean => args.every(({ type, defaultValue }) => !isNonNullType(type) || defaultValue !== undefined)
