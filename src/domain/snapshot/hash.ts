import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** SHA-256, lower-case hexadecimal, of a value's canonical JSON (RFC 8785). Throws on what JSON can't hold. */
export const canonicalHash = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex')

/** RFC 8785 JSON: one text for one value, whatever the order of its keys. */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('Not a JSON value')
  return json
}
