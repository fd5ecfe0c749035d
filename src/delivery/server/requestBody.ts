import type { IncomingMessage } from 'node:http'

/** Reads the body of a request and gives it once: null as soon as it is longer than `limit` bytes, whatever its headers promise. `gone`: the client went away before its end. By callbacks, since whoever is answered from memory is answered in the same turn. */
export function bodyUpTo(limit: number, request: IncomingMessage, given: (body: Buffer | null) => void, gone: (error: Error) => void): void {
  const chunks: Buffer[] = []
  let length = 0
  let told = false
  const once = <Told>(tell: (told: Told) => void, value: Told): void => {
    if (told) return
    told = true
    tell(value)
  }
  request.on('data', (chunk: Buffer) => {
    length += chunk.byteLength
    if (length <= limit) return void chunks.push(chunk)
    chunks.length = 0
    once(given, null) // and what still comes is let go
  })
  request.on('end', () => once(given, chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
  request.on('error', (error) => once(gone, error))
  request.on('close', () => once(gone, CLOSED))
}

const CLOSED = new Error('The client went away.')
