import type { IncomingMessage } from 'node:http'
import proxyaddr from 'proxy-addr'

/** By what a request is found in logs: the id that a proxy of ours gave it, else one of our own. */
export type RequestIds = (request: IncomingMessage) => string

/** What others send gets into logs and headers: nothing that could end a line, and nothing long. */
const WELL_FORMED = /^[A-Za-z0-9._-]{1,64}$/

/** `trustedProxies`: networks (CIDR) whose X-Request-Id is believed. */
export function requestIds(trustedProxies: readonly string[]): RequestIds {
  const trusts = proxyaddr.compile([...trustedProxies])
  /** Asked once a connection: proxies keep theirs. */
  const known = new WeakMap<object, boolean>()
  const isProxys = ({ socket }: IncomingMessage): boolean => {
    const before = known.get(socket)
    if (before !== undefined) return before
    const trusted = socket.remoteAddress !== undefined && trusts(socket.remoteAddress, 0)
    known.set(socket, trusted)
    return trusted
  }
  // Short, and unlike those of any other process.
  const process = Math.floor(Math.random() * 36 ** 6).toString(36)
  let count = 0
  return (request) => {
    const given = request.headers['x-request-id']
    return typeof given === 'string' && WELL_FORMED.test(given) && isProxys(request) ? given : `${process}-${(++count).toString(36)}`
  }
}
