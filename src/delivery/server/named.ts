import type { Operations } from './operations'

interface Request {
  readonly method: string
  readonly url: string
  readonly body: string | null
}

/** A request with the text of the operation that it means, where it only names one. What can't be read is left to who refuses it. Throws like `textOf`. */
export function named<R extends Request>(request: R, { textOf }: Operations): R {
  if (request.method === 'GET') {
    const [path = '', ...rest] = request.url.split('?')
    const parameters = new URLSearchParams(rest.join('?'))
    const [query, extensions] = [parameters.get('query') ?? undefined, parsed(parameters.get('extensions'))]
    const text = textOf({ query, extensions })
    if (text === query || typeof text !== 'string') return request
    parameters.set('query', text)
    return { ...request, url: `${path}?${parameters.toString()}` }
  }
  const data = parsed(request.body)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return request
  const { query, extensions } = data as { readonly query?: unknown; readonly extensions?: unknown }
  const text = textOf({ query, extensions })
  return text === query ? request : { ...request, body: JSON.stringify({ ...data, query: text }) }
}

function parsed(json: string | null): unknown {
  try {
    return json === null ? undefined : JSON.parse(json)
  } catch {
    return undefined
  }
}
