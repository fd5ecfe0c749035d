import { readEnvironment } from '../environment'

/** The absolute address of a path of this app. */
export const siteUrl = (path: string): string => new URL(path, readEnvironment().publicUrl).href

/** The asker's mistake, such as a cursor that no page ever gave out. */
export class BadInput extends Error {}

interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Asks the public API over HTTP, as any outside frontend would. */
export async function ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Data> {
  const response = await fetch(`http://127.0.0.1:${readEnvironment().port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
    cache: 'no-store',
  })
  const { data, errors } = (await response.json()) as Answer<Data>
  if (data && errors === undefined) return data
  const message = errors?.map((error) => error.message).join('; ') ?? 'No answer'
  throw errors?.every(({ extensions }) => extensions?.code === 'BAD_USER_INPUT') ? new BadInput(message) : new Error(message)
}
