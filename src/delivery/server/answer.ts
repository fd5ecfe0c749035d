import { createHash } from 'node:crypto'
import { encoded, ENCODINGS, type Encoding } from './encodings'

/** An answer in one encoding, ready to be written: raw header pairs, as node:http takes them fastest. */
export interface Representation {
  /** Strong, and of this encoding alone (RFC 9110, section 8.8.3.3). */
  readonly etag: string
  readonly headers: readonly string[]
  readonly body: Buffer
}

/** A whole answer that may be given to everybody who asks the same. Compressed at the first demand, and kept so. */
export interface Answer {
  readonly status: number
  /** Ready now; undefined: ask `represented`. */
  readonly ready: (encoding: Encoding) => Representation | undefined
  readonly represented: (encoding: Encoding) => Promise<Representation>
  /** Of all representations made so far. */
  readonly bytes: () => number
}

export interface AnswerParts {
  readonly status: number
  readonly body: Buffer
  /** Without those that follow from the body: its length, encoding and tag. */
  readonly headers: readonly string[]
}

/** `grown` is called when another representation is kept. */
export function answerOf({ status, body, headers }: AnswerParts, grown: (answer: Answer) => void = () => undefined): Answer {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const represent = (encoding: Encoding, bytes: Buffer): Representation => {
    const etag = `"${digest}${encoding === 'identity' ? '' : `.${encoding}`}"`
    return { etag, body: bytes, headers: [...headers, 'etag', etag, 'content-length', String(bytes.byteLength), ...(encoding === 'identity' ? [] : ['content-encoding', encoding])] }
  }
  const plain = represent('identity', body)
  const made = new Map<Encoding, Representation>([['identity', plain]])
  const making = new Map<Encoding, Promise<Representation>>()

  async function make(encoding: Exclude<Encoding, 'identity'>): Promise<Representation> {
    const bytes = await encoded(body, encoding).finally(() => making.delete(encoding))
    const representation = bytes === null ? plain : represent(encoding, bytes)
    made.set(encoding, representation)
    if (bytes !== null) grown(answer)
    return representation
  }

  const answer: Answer = {
    status,
    ready: (encoding) => made.get(encoding),
    represented: async (encoding) => {
      const there = made.get(encoding)
      if (there !== undefined || encoding === 'identity') return there ?? plain
      const begun = making.get(encoding) ?? make(encoding)
      making.set(encoding, begun)
      return begun
    },
    bytes: () => ENCODINGS.reduce((sum, encoding) => sum + (made.get(encoding)?.body.byteLength ?? 0), 0),
  }
  return answer
}

/** Whether a client has the very bytes (RFC 9110, section 13.1.2: weak comparison, a list, or an asterisk). */
export const has = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch === etag || ifNoneMatch.trim() === '*' || (ifNoneMatch.length > etag.length && ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
