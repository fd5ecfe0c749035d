import config from '@payload-config'
import { getPayload } from 'payload'
import { deliveryHandler } from '../delivery/handler'
import { mediaHandler } from '../delivery/media'
import { payloadStore } from '../delivery/payloadStore'
import { readEnvironment } from '../environment'
import { cmsOf } from '../operations/cms'
import { readPublicFile } from '../operations/publishFiles'

type Handler = (request: Request) => Promise<Response>

/** The published-only server as this app mounts it: made at the first request, kept for all later ones. */
export const delivery = (): Promise<{ readonly graphql: Handler; readonly media: Handler }> => (mounted ??= mount())

let mounted: ReturnType<typeof delivery> | undefined

async function mount() {
  const { publicUrl, corsOrigins } = readEnvironment()
  const payload = await getPayload({ config, cron: true })
  const store = payloadStore(payload)
  const cms = cmsOf(payload)
  return {
    graphql: deliveryHandler({ store, publicUrl, allowedOrigins: corsOrigins, logger: payload.logger }),
    media: mediaHandler(store, (sha256) => readPublicFile(cms, sha256)),
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
  const { data, errors } = (await (await graphql(request)).json()) as { data?: Data; errors?: readonly { message: string }[] }
  if (data === undefined || errors !== undefined) throw new Error(errors?.map(({ message }) => message).join('; ') ?? 'No answer')
  return data
}
