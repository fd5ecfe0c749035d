import { createHash } from 'node:crypto'

/** A UUID that follows from what it names (RFC 9562, version 8): who makes it twice makes the same. */
export function namedUuid(parts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
