import { configToSchema } from '@payloadcms/graphql'
import { execute, parse, type DocumentNode, type GraphQLSchema } from 'graphql'
import { createPayloadRequest, type Payload } from 'payload'
import type { User } from '../../../src/payload-types'
import { PASSWORD } from '../support/builders'
import { keyOf } from '../support/cms'

/** Payload's own GraphQL as a user meets it, or an anonymous asker (null). Errors come as values, as they do over HTTP. */
export function payloadGraphql(cms: Payload) {
  const { schema }: { schema: GraphQLSchema } = configToSchema(cms.config)
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = async ({ email }: User): Promise<string> => (await cms.login({ collection: 'users', data: { email, password: PASSWORD } })).token ?? ''

  async function ask(document: DocumentNode | string, as: User | null, variableValues: Record<string, unknown> = {}) {
    if (as !== null && !tokens.has(as.id)) tokens.set(as.id, tokenOf(as).catch(() => ''))
    const token = as === null ? '' : ((await tokens.get(as.id)) ?? '')
    const headers = { 'content-type': 'application/json', ...(token !== '' && { authorization: `JWT ${token}` }) }
    const request = new Request('http://localhost:3000/api/graphql', { method: 'POST', headers, body: '{}' })
    const req = await createPayloadRequest({ canSetHeaders: true, config: cms.config, payloadInstanceCacheKey: keyOf(cms), request })
    return execute({ schema, document: typeof document === 'string' ? parse(document) : document, variableValues, contextValue: { headers: {}, req } })
  }
  return { schema, ask }
}
