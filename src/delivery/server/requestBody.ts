import type { IncomingMessage } from 'node:http'

/** The body of a request, or null as soon as it is longer than `limit` bytes, whatever its headers promise. Rejects where the client goes away. */
export const bodyUpTo = (limit: number, request: IncomingMessage): Promise<Buffer | null> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.byteLength
      if (length > limit) {
        chunks.length = 0
        resolve(null) // and what still comes is let go
      } else chunks.push(chunk)
    })
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
    request.on('error', reject)
    request.on('close', () => reject(new Error('The client went away.')))
  })
