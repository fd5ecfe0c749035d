import { ChangeType, CriticalityLevel, diff } from '@graphql-inspector/core'
import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLNamedType, type GraphQLSchema } from 'graphql'

/** What a schema takes from clients that were promised another one. */
export interface Broken {
  /** As in `Article.title` or `Query.articles.first`. */
  readonly path: string
  readonly message: string
  /** Why it is done all the same; null: nobody has said. */
  readonly excuse: string | null
}

/** Reasons by path: what may be broken all the same. */
export type Excuses = Readonly<Record<string, string>>

/** What of the promise the schema doesn't keep. What the promise itself calls deprecated may go; additions are free. */
export async function broken(promised: GraphQLSchema, schema: GraphQLSchema, excuses: Excuses = {}): Promise<readonly Broken[]> {
  const changes = await diff(promised, schema)
  return changes
    .filter((change) => change.criticality.level === CriticalityLevel.Breaking && !wasAnnounced(promised, change))
    .map(({ path = '', message }) => ({ path, message, excuse: excuses[path] ?? null }))
}

const GOES: ReadonlySet<string> = new Set([ChangeType.FieldRemoved, ChangeType.FieldArgumentRemoved, ChangeType.InputFieldRemoved, ChangeType.EnumValueRemoved])

function wasAnnounced(promised: GraphQLSchema, { type, path = '' }: { readonly type: string; readonly path?: string }): boolean {
  const [name = '', member = '', argument = ''] = path.split('.')
  const found = promised.getType(name)
  if (type === ChangeType.TypeRemoved) return found !== undefined && !(isObjectType(found) && found.getInterfaces().length > 0) && mentionsOf(promised, found).every(isDeprecated)
  if (!GOES.has(type)) return false
  if (isEnumType(found)) return isDeprecated(found.getValue(member))
  const field = fieldsOf(found)[member]
  return isDeprecated(field) || (field !== undefined && 'args' in field && isDeprecated(field.args.find(({ name }) => name === argument)))
}

/** Every field and argument of a type. */
const mentionsOf = (schema: GraphQLSchema, type: GraphQLNamedType): (Field | GraphQLArgument)[] =>
  Object.values(schema.getTypeMap())
    .flatMap((owner) => Object.values(fieldsOf(owner)))
    .flatMap((field) => [field, ...('args' in field ? field.args : [])])
    .filter((mention) => getNamedType(mention.type).name === type.name)

type Field = GraphQLField<unknown, unknown> | GraphQLInputField
const fieldsOf = (type: GraphQLNamedType | undefined): Readonly<Record<string, Field>> => (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? type.getFields() : {})

const isDeprecated = (element: { readonly deprecationReason?: string | null | undefined } | null | undefined): boolean => typeof element?.deprecationReason === 'string'
