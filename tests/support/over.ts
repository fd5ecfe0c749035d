import type { RequestListener } from 'node:http'
import inject from 'light-my-request'

/** A listener of node:http as a handler of the web's own Request and Response, without a network between. */
export const over =
  (listen: RequestListener, remoteAddress = '127.0.0.1') =>
  async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url)
    const answer = await inject(listen, { remoteAddress, method: request.method as 'GET', url: pathname + search, headers: Object.fromEntries(request.headers), payload: Buffer.from(await request.arrayBuffer()) })
    const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)])
    return new Response(answer.rawPayload.byteLength === 0 ? null : new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers })
  }
