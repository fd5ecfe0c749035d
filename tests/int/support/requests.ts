import { handleEndpoints, type Payload } from 'payload'
import type { User } from '../../../src/payload-types'
import { PASSWORD } from './builders'
import { keyOf } from './cms'

export interface Answer<T = Record<string, unknown>> {
  readonly status: number
  readonly body: T & { readonly message?: string; readonly errors?: readonly { readonly message: string; readonly data?: { readonly code?: string; readonly details?: readonly string[] } }[] }
}

/** The REST API of a CMS as a user meets it, without a socket. */
export function rest(payload: Payload) {
  const tokens = new Map<string, Promise<string>>()
  const login = async ({ email }: User): Promise<string> => {
    const { body } = await call<{ token: string }>('POST', '/users/login', null, { email, password: PASSWORD })
    return body.token
  }

  async function call<T = Record<string, unknown>>(method: string, path: string, as: User | null, body?: unknown): Promise<Answer<T>> {
    if (as !== null && !tokens.has(as.id)) tokens.set(as.id, login(as))
    const headers = new Headers({ 'content-type': 'application/json' })
    const token = as === null ? undefined : await tokens.get(as.id)
    if (token !== undefined) headers.set('authorization', `JWT ${token}`)
    const request = new Request(`http://localhost:3000/api${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) })
    const response = await handleEndpoints({ config: payload.config, request, payloadInstanceCacheKey: keyOf(payload) })
    const content = await response.text()
    return { status: response.status, body: (content.startsWith('{') || content.startsWith('[') ? JSON.parse(content) : { text: content }) as Answer<T>['body'] }
  }

  return {
    call,
    get: <T = Record<string, unknown>>(path: string, as: User | null) => call<T>('GET', path, as),
    post: <T = Record<string, unknown>>(path: string, as: User | null, body: unknown = {}) => call<T>('POST', path, as, body),
    patch: <T = Record<string, unknown>>(path: string, as: User | null, body: unknown) => call<T>('PATCH', path, as, body),
    delete: <T = Record<string, unknown>>(path: string, as: User | null) => call<T>('DELETE', path, as),
  }
}
