import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Answers over node:http by a handler of the web's own Request and Response, for what needs no more speed than they have. Requests have no body. */
export const fetched =
  (handle: (request: Request) => Promise<Response>, publicUrl: string) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // No Request can be made of it (https://fetch.spec.whatwg.org/#forbidden-method).
    if (request.method === 'TRACE') return void response.writeHead(405, { allow: 'GET, HEAD' }).end()
    const headers = Object.entries(request.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]))
    const answer = await handle(new Request(new URL(request.url ?? '/', publicUrl), { method: request.method ?? 'GET', headers }))
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    if (answer.body === null) response.end()
    else await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), response)
  }
