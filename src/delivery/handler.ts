import { randomUUID } from 'node:crypto'
import { GraphQLError, parse } from 'graphql'
import { createHandler } from 'graphql-http/lib/use/fetch'
import { corsHeaders, preflight, type AllowedOrigins } from './cors'
import { limitedDepth } from './depth'
import { textUpTo } from './requestBody'
import { resolvers } from './resolvers'
import { schema } from './schema'
import type { PublicationStore } from './store'

export interface Delivery {
  readonly store: PublicationStore
  /** This server's origin, without a slash at its end. */
  readonly publicUrl: string
  readonly allowedOrigins: AllowedOrigins
  readonly logger: { readonly error: (context: { readonly error: unknown; readonly requestId: string }, message: string) => void }
}

const MAX_BYTES = 64 * 1024
/** Of a document, counted as it is read: more than any page's query has, and few enough to validate at once. */
const MAX_TOKENS = 4000

/** GraphQL over HTTP: POST and GET, published content alone. What goes wrong inside is logged under a request id, and the asker gets the id. */
export function deliveryHandler({ store, publicUrl, allowedOrigins, logger }: Delivery): (request: Request) => Promise<Response> {
  const rootValue = resolvers(store, publicUrl)

  async function answer(request: Request, requestId: string): Promise<Response> {
    if (request.url.length > MAX_BYTES) return refusal(414, `An address may be ${MAX_BYTES} characters long. Send the query by POST.`)
    const body = request.body === null ? undefined : await textUpTo(MAX_BYTES, request.body)
    if (body === null) return refusal(413, `A body may be ${MAX_BYTES} bytes long.`)
    const handle = createHandler({
      schema,
      rootValue,
      parse: (source, options) => parse(source, { ...options, maxTokens: MAX_TOKENS }),
      validationRules: [limitedDepth],
      formatError: (error) => (isAskers(error) ? error : masked(error, requestId)),
    })
    return handle(new Request(request.url, { method: request.method, headers: request.headers, body }))
  }

  function masked(error: unknown, requestId: string): GraphQLError {
    logger.error({ error, requestId }, 'Delivery failed to answer.')
    const { nodes, path } = error instanceof GraphQLError ? error : {}
    return new GraphQLError(`Something went wrong here. Tell us request ${requestId}.`, { nodes, path, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } })
  }

  return async (request) => {
    const origin = request.headers.get('origin')
    if (request.method === 'OPTIONS') return preflight(origin, allowedOrigins)
    const requestId = randomUUID()
    const response = await answer(request, requestId)
    for (const [name, value] of Object.entries({ ...corsHeaders(origin, allowedOrigins), 'x-request-id': requestId })) response.headers.set(name, value)
    return response
  }
}

/** A fault of the request, whose words may reach the asker: one of form, syntax or validation, or one thrown as a GraphQLError on purpose. */
const isAskers = (error: object): boolean => !('originalError' in error) || error.originalError === undefined || error.originalError instanceof GraphQLError

const refusal = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status })
