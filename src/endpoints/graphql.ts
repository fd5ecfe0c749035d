import { GraphQLJSON } from '@payloadcms/graphql/types'
import type { GraphQLFieldConfig, GraphQLNonNull, GraphQLNullableType, GraphQLResolveInfo } from 'graphql'
import type { Config, PayloadRequest } from 'payload'
import type { Subject, SubjectCollection } from '../domain/editorial/subject'
import { actions } from '../operations/actions'
import { cmsOf } from '../operations/cms'
import { perform, signedIn } from './workflow'
import { askedOf, inspections } from '../operations/inspect'
import type { InputSpec } from '../operations/input'
import { Declined } from '../operations/refused'

/** Payload hands its own copy of graphql over: two copies in one schema would not know each other's types. */
type GraphQL = Parameters<NonNullable<NonNullable<Config['graphQL']>['mutations']>>[0]
type Field = readonly [string, GraphQLFieldConfig<unknown, { readonly req: PayloadRequest }>]

const NOUNS: readonly (readonly [SubjectCollection, 'Article' | 'Clinic'])[] = [
  ['articles', 'Article'],
  ['clinics', 'Clinic'],
]

/** `submitArticle(id: …)`, `approveClinic(id: …, contentHash: …)`, …: the actions as mutations of Payload's own GraphQL. */
export const workflowMutations = (graphql: GraphQL) => fields((collection, noun) =>
  actions.map((action): Field => [
    `${camel(action.name)}${noun}`,
    {
      type: required(graphql, GraphQLJSON),
      description: action.description,
      args: { id: { type: required(graphql, graphql.GraphQLString) }, ...argumentsOf(graphql, action.input) },
      resolve: (_root, { id, ...input }, { req }, info) => told(graphql, info, async () => perform(action, req, signedIn(req), subject(collection, id), input)),
    },
  ]),
)

/** `articleFindings(id: …)`, `clinicRecord(id: …)`, …: what the team may look at, as queries. */
export const workflowQueries = (graphql: GraphQL) => fields((collection, noun) =>
  inspections.map((inspection): Field => [
    camel(`${noun.toLowerCase()}-${inspection.name}`),
    {
      type: required(graphql, GraphQLJSON),
      args: { id: { type: required(graphql, graphql.GraphQLString) }, ...Object.fromEntries(inspection.asks.map((name) => [name, { type: graphql.GraphQLString }])) },
      resolve: (_root, { id, ...given }, { req }, info) =>
        told(graphql, info, async () => {
          const actor = signedIn(req)
          return inspection.look(cmsOf(req.payload), subject(collection, id), actor, askedOf(inspection, (name) => (given as Readonly<Record<string, unknown>>)[name]))
        }),
    },
  ]),
)

const fields = (of: (collection: SubjectCollection, noun: 'Article' | 'Clinic') => readonly Field[]): Record<string, object> => Object.fromEntries(NOUNS.flatMap(([collection, noun]) => of(collection, noun)))

const subject = (collection: SubjectCollection, id: unknown): Subject => ({ collection, id: String(id) })

/** Payload logs an error by its name, and graphql would wrap a refusal into one of its own: an operator would be shown a stack. */
async function told<T>({ locatedError, responsePathAsArray }: GraphQL, { fieldNodes, path }: GraphQLResolveInfo, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Declined)) throw error
    throw Object.assign(locatedError(error, fieldNodes, responsePathAsArray(path)), { name: error.name })
  }
}

const camel = (name: string): string => name.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase())

const required = <T extends GraphQLNullableType>(graphql: GraphQL, type: T): GraphQLNonNull<T> => new graphql.GraphQLNonNull(type)

const argumentsOf = (graphql: GraphQL, spec: InputSpec) => {
  const types = { text: required(graphql, graphql.GraphQLString), 'optional-text': graphql.GraphQLString, flag: required(graphql, graphql.GraphQLBoolean), option: graphql.GraphQLBoolean, comments: GraphQLJSON, 'optional-ids': new graphql.GraphQLList(required(graphql, graphql.GraphQLString)) }
  return Object.fromEntries(Object.entries(spec).map(([name, { type, description }]) => [name, { type: types[type], description }]))
}
