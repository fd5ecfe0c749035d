import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import { LRUCache } from 'lru-cache'

/** Which operations are answered, and by which names. */
export interface Operations {
  /** The operation that a request means; throws a GraphQLError where it names one that isn't known, or that isn't allowed. */
  readonly textOf: (request: { readonly query?: unknown; readonly extensions?: unknown }) => unknown
}

/** Texts by their SHA-256, in hex. */
export type Registered = ReadonlyMap<string, string>

/** Characters of operations that clients have named. */
const MAX_CHARACTERS = 2_000_000

/**
 * Operations by their digest (automatic persisted queries, Apollo's protocol, version 1): a client sends the digest, and the text as well where
 * we don't know it. Where operations are registered, these alone are answered, whether by digest or by text.
 */
export function operations(registered: Registered | null): Operations {
  const named = new LRUCache<string, string>({ maxSize: MAX_CHARACTERS, sizeCalculation: (text) => Math.max(1, text.length) })
  const allowed = registered && new Set(registered.values())
  return {
    textOf: ({ query, extensions }) => {
      const digest = digestIn(extensions)
      if (digest === null) return allow(query)
      if (typeof query !== 'string') {
        const text = registered?.get(digest) ?? (registered === null ? named.get(digest) : undefined)
        if (text === undefined) throw new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } })
        return text
      }
      if (createHash('sha256').update(query).digest('hex') !== digest) throw new GraphQLError('The digest in extensions.persistedQuery.sha256Hash is not that of the query. It is its SHA-256, in hex.', { extensions: { code: 'PERSISTED_QUERY_MISMATCH' } })
      allow(query)
      if (registered === null) named.set(digest, query)
      return query
    },
  }

  function allow(query: unknown): unknown {
    if (allowed === null || typeof query !== 'string' || allowed.has(query)) return query
    throw new GraphQLError('This server answers registered operations only, and this is none of them. Register it in the file that DELIVERY_OPERATIONS names.', { extensions: { code: 'OPERATION_NOT_REGISTERED' } })
  }
}

function digestIn(extensions: unknown): string | null {
  const persisted = property(extensions, 'persistedQuery')
  const digest = property(persisted, 'sha256Hash')
  return typeof digest === 'string' ? digest.toLowerCase() : null
}

/**
 * The operations of a manifest: an object of texts by digest (GraphQL Code Generator, Relay), or Apollo's persisted query manifest. Throws an
 * Error with what is wrong. Digests are made anew: a wrong one in the file would answer something else than the client means.
 */
export function readManifest(json: string): Registered {
  const manifest: unknown = JSON.parse(json)
  const listed = property(manifest, 'operations')
  const texts = Array.isArray(listed) ? listed.map((operation) => property(operation, 'body')) : typeof manifest === 'object' && manifest !== null ? Object.values(manifest) : []
  if (texts.length === 0 || !texts.every((text): text is string => typeof text === 'string')) throw new Error('It holds no operations: it must be an object of texts by digest, or Apollo’s persisted query manifest.')
  return new Map(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]))
}

const property = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined)
