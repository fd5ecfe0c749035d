/** Whose pages may read the API from a browser. */
export type AllowedOrigins = '*' | readonly string[]

/** The headers that let a page of an allowed origin read the answer; none for others. No credentials: there are none to send. */
export function corsHeaders(origin: string | null, allowed: AllowedOrigins): Record<string, string> {
  if (allowed === '*') return { 'access-control-allow-origin': '*', ...EXPOSED }
  // A cache between us and browsers must not hand one origin's answer to another.
  const vary = { vary: 'Origin' }
  return origin !== null && allowed.includes(origin) ? { 'access-control-allow-origin': origin, ...EXPOSED, ...vary } : vary
}

const EXPOSED = { 'access-control-expose-headers': 'X-Request-Id' }

/** For a browser that asks before it sends. */
export const preflightHeaders = (origin: string | null, allowed: AllowedOrigins): Record<string, string> => ({
  ...corsHeaders(origin, allowed),
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'Accept, Content-Type',
  'access-control-max-age': '86400',
})
