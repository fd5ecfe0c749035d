import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'
import proxyaddr from 'proxy-addr'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export interface RateOptions {
  /** Requests a minute that one client may make. */
  readonly perMinute: number
  /** Networks (CIDR) whose X-Forwarded-For is believed: the proxies in front. */
  readonly trustedProxies: readonly string[]
}

/** Counts a request; gives the seconds after which its client may ask again, or null: it may now. Of this process alone. */
export type Rate = (request: IncomingMessage) => Promise<number | null>

export function rate({ perMinute, trustedProxies }: RateOptions): Rate {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  const trusts = proxyaddr.compile([...trustedProxies])
  return async (request) => {
    const client = clientOf(proxyaddr(request, trusts))
    // The app's own site asks from here, for all its readers.
    if (client === null) return null
    try {
      await limiter.consume(client)
      return null
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000)
      throw refused
    }
  }
}

/** Who counts as one: an address, of IPv6 the network of one household (RFC 6177). null: this machine, or nobody that can be told from others. */
function clientOf(address: string): string | null {
  if (!ipaddr.isValid(address)) return null
  const parsed = ipaddr.process(address)
  if (parsed.range() === 'loopback') return null
  return parsed.kind() === 'ipv4' ? parsed.toString() : Buffer.from(parsed.toByteArray().slice(0, 8)).toString('hex')
}
