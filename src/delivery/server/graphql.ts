import { createHandler, parseRequestParams, type Response as Answered } from 'graphql-http'
import { defaultFieldResolver, execute, GraphQLError, NoSchemaIntrospectionCustomRule, type ExecutionArgs, type ExecutionResult } from 'graphql'
import type { CacheKey } from '../../domain/publication/cacheKeys'
import type { Context } from '../asked'
import { budget } from '../budget'
import type { DeliveryLogger } from '../logger'
import { resolvers } from '../resolvers'
import { schema } from '../schema'
import type { PublicationStore } from '../store'
import { tags } from '../tags'
import { documents } from './documents'
import { named } from './named'
import { operations, type Registered } from './operations'

/** What is asked over HTTP (GraphQL over HTTP, working draft): as much of a request as decides the answer. */
export interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string | null
  /** Whom to tell which request failed. */
  readonly requestId: string
}

export interface Executed {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Nothing went wrong: what it says holds for everybody until something changes. */
  readonly clean: boolean
  /** What it is made of. */
  readonly keys: readonly CacheKey[]
  /** What went wrong inside, for the log. */
  readonly failures: readonly unknown[]
}

export interface GraphqlOptions {
  readonly store: PublicationStore
  readonly publicUrl: string
  readonly logger: DeliveryLogger
  /** The operations that are answered; null: all. */
  readonly registered: Registered | null
  /** Whether the schema tells of itself. */
  readonly introspection: boolean
}

/** Of a document, counted as it is read: more than any page's query has, and few enough to validate at once. */
const MAX_TOKENS = 3000

/** Answers GraphQL over HTTP from publications alone. Of what goes wrong inside, the asker gets the request's id and nothing else. */
export function graphqlServer({ store, publicUrl, registered, introspection }: Omit<GraphqlOptions, 'logger'>): (asked: Asked) => Promise<Executed> {
  const rootValue = resolvers(store, publicUrl)
  const { parse, validate } = documents({ maxTokens: MAX_TOKENS }, { hideSuggestions: !introspection })
  const known = operations(registered)
  const validationRules = introspection ? [] : [NoSchemaIntrospectionCustomRule]

  return async ({ requestId, ...asked }) => {
    let result: ExecutionResult | undefined
    const context = { budget: budget(), tags: tags() }
    const failures: unknown[] = []
    const masked = (error: Readonly<GraphQLError | Error>): GraphQLError => {
      failures.push(error)
      const { nodes, path } = error instanceof GraphQLError ? error : {}
      return new GraphQLError(`Something went wrong here. Tell us request ${requestId}.`, { nodes, path, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } })
    }
    const handle = createHandler({
      schema,
      rootValue,
      parse,
      validate,
      validationRules,
      context: () => context,
      execute: counted(!introspection),
      parseRequestParams: (request) => parseRequestParams(named(request as typeof request & { readonly body: string | null }, known)),
      formatError: (error) => (isAskers(error) ? (error as GraphQLError) : masked(error)),
      onOperation: (_request, _args, executed) => void (result = executed),
    })
    const [body, { status, headers = {} }]: Answered = await handle({ ...asked, raw: null, context: null })
    return { status, headers: { ...headers }, body: body ?? '', clean: status === 200 && result !== undefined && result.errors === undefined, keys: context.tags.all(), failures }
  }
}

/** A fault of the request, whose words may reach the asker: one of form, syntax or validation, or one thrown as a GraphQLError on purpose. */
const isAskers = (error: object): boolean => !('originalError' in error) || error.originalError === undefined || error.originalError instanceof GraphQLError

/** Executes while it counts what the answer holds: one field asked for under a hundred names would be a hundred times as long. */
const counted = (hideSuggestions: boolean) => (args: ExecutionArgs): ReturnType<typeof execute> =>
  execute({
    ...args,
    hideSuggestions,
    fieldResolver: (parent, given, context: Context, info) => {
      // First: a promise that is dropped here would end the process if it failed.
      context.budget.field()
      const value: unknown = defaultFieldResolver(parent, given, context, info)
      if (typeof value === 'string') context.budget.say(value.length)
      return value
    },
  })
