import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the open internet: neither private, loopback, link-local, unique-local, multicast, nor reserved for anything else
 * (IANA's special-purpose registries, RFC 6890). An IPv4 address within an IPv6 one counts as what it is; what tunnels to one (6to4, Teredo) doesn't count.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  return parsed instanceof ipaddr.IPv4 ? isPublicV4(parsed) : isPublicV6(parsed)
}

const isPublicV4 = (address: ipaddr.IPv4): boolean => address.range() === 'unicast' && !address.match(ipaddr.IPv4.parse('198.18.0.0'), 15)

/** ::ffff:a.b.c.d, and 64:ff9b::a.b.c.d, by which networks without IPv4 reach it (RFC 6052). */
const HOLDS_V4: readonly string[] = ['ipv4Mapped', 'rfc6052']
/** Within 2000::/3, which is all that is given out: IETF protocols, and documentation. */
const RESERVED_V6 = [['2001::', 23], ['3fff::', 20]] as const

function isPublicV6(address: ipaddr.IPv6): boolean {
  const range: string = address.range()
  if (HOLDS_V4.includes(range)) return isPublicV4(new ipaddr.IPv4(address.toByteArray().slice(-4)))
  return range === 'unicast' && address.match(ipaddr.IPv6.parse('2000::'), 3) && !RESERVED_V6.some(([network, bits]) => address.match(ipaddr.IPv6.parse(network), bits))
}

/** What is wrong with an address to post to, in words for whoever typed it; null: nothing. Where a name leads is only known when it is posted to. */
export function targetProblem(text: string, allowsPrivate: boolean): string | null {
  if (!URL.canParse(text)) return 'This is no address: give it whole, as in https://www.example.org/hooks/probatum'
  const { protocol, username, password, hostname } = new URL(text)
  if (protocol !== 'https:' && !(allowsPrivate && protocol === 'http:')) return 'The address has to begin with https://, so that nobody on the way can read or change what is sent.'
  if (username + password !== '') return 'The address must hold no user and password: keep them as a header (Authorization), where they are stored encrypted.'
  return allowsPrivate || !isPrivateHost(hostname) ? null : 'The address is on this machine or in a private network, where nothing is sent. WEBHOOKS_ALLOW_PRIVATE=true allows it.'
}

/** URLs spell every address in one way: 0x7f.1, 2130706433 and 0177.0.0.1 are all 127.0.0.1 by now. */
function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
  return host === 'localhost' || host.endsWith('.localhost') || (ipaddr.isValid(host) && !isPublicAddress(host))
}
