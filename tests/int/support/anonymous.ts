import { configToSchema } from '@payloadcms/graphql'
import { graphql, type GraphQLSchema } from 'graphql'
import { createPayloadRequest, handleEndpoints } from 'payload'
import { keyOf } from './cms'
import type { Untyped } from './untyped'

/** Payload's REST API, asked by nobody in particular: `anonymousRest(cms(), 'PATCH', 'articles/1', { title: 'Changed' })`. */
export async function anonymousRest(cms: Untyped, method: string, path: string, body: object) {
  const response = await handleEndpoints({ config: cms.config, payloadInstanceCacheKey: keyOf(cms), request: requestOf(method, path, body) })
  const answer: unknown = await response.json()
  return { status: response.status, body: answer }
}

/** Payload's own GraphQL API, asked by nobody in particular. Answers errors as values, as it does over HTTP. */
export async function anonymousGraphql(cms: Untyped, source: string) {
  const request = requestOf('POST', 'graphql', { query: source })
  const req = await createPayloadRequest({ canSetHeaders: true, config: cms.config, payloadInstanceCacheKey: keyOf(cms), request })
  return graphql({ schema: schemaOf(cms), source, contextValue: { headers: {}, req } })
}

const requestOf = (method: string, path: string, body: object): Request =>
  new Request(`http://localhost:3000/api/${path}`, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

function schemaOf(cms: Untyped): GraphQLSchema {
  const schema = schemas.get(cms) ?? configToSchema(cms.config).schema
  schemas.set(cms, schema)
  return schema
}

const schemas = new WeakMap<Untyped, GraphQLSchema>()
