import config from '@payload-config'
import { getPayload } from 'payload'
import { deliveryHandler } from '../delivery/handler'
import { mediaHandler } from '../delivery/media'
import { openStore } from '../delivery/openStore'
import { referenceFileHandler } from '../delivery/referenceFile'
import { readEnvironment } from '../environment'
import { cmsOf } from '../operations/cms'
import { readPublicFile } from '../operations/publishFiles'

type Handler = (request: Request) => Promise<Response>

interface Mounted {
  readonly graphql: Handler
  readonly media: Handler
  readonly references: Handler
}

/** The published-only server as this app mounts it: made at the first request, kept for all later ones. */
export const delivery = (): Promise<Mounted> =>
  (mounted ??= mount().catch((error: unknown) => {
    mounted = undefined // a database that was away at the first request may be back at the next
    throw error
  }))

let mounted: ReturnType<typeof delivery> | undefined

/** The absolute address of a path of this app. */
export const siteUrl = (path: string): string => new URL(path, readEnvironment().publicUrl).href

/** The asker's mistake, such as a cursor that no page ever gave out. */
export class BadInput extends Error {}

async function mount(): Promise<Mounted> {
  const { database, publicUrl, corsOrigins } = readEnvironment()
  const payload = await getPayload({ config })
  const { store } = await openStore(database)
  const cms = cmsOf(payload)
  return {
    graphql: deliveryHandler({ store, publicUrl, allowedOrigins: corsOrigins, logger: payload.logger }),
    media: mediaHandler(store, (sha256) => readPublicFile(cms, sha256)),
    references: referenceFileHandler(store, corsOrigins),
  }
}

/** Asks our own public API, as any outside frontend would over HTTP. */
export async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const { graphql } = await delivery()
  const request = new Request(new URL('/graphql', readEnvironment().publicUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await (await graphql(request)).json()) as { data?: Data | null; errors?: readonly { message: string; extensions?: { code?: string } }[] }
  if (data && errors === undefined) return data
  const message = errors?.map((error) => error.message).join('; ') ?? 'No answer'
  throw errors?.every(({ extensions }) => extensions?.code === 'BAD_USER_INPUT') ? new BadInput(message) : new Error(message)
}
