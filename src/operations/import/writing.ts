import { createHash } from 'node:crypto'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, ValidationError, type PayloadRequest } from 'payload'
import { Declined } from '../../database/declined'
import { OVERTAKEN } from '../../database/overtaken'
import type { Actor } from '../../domain/editorial/actor'
import { canonicalJson } from '../../domain/snapshot/hash'
import type { Cms } from '../cms'
import type { Imported } from './imported'

/** The writes of one document, or of one citation: as the actor, in one transaction where the database has them. */
export interface Writing {
  readonly req: PayloadRequest
  /** A user's import has no more rights than their other saves. */
  readonly overrideAccess: boolean
}

/** So many others would have to import the same works at the same moment. */
const TRIES = 5

/**
 * Does the work whole or not at all where the database has transactions; where it hasn't, what was made stays and is found again.
 * Somebody who made the same thing at the same moment is no error: the work is done again, and finds theirs.
 */
export async function asOne<T>({ payload }: Cms, actor: Actor, imported: Imported | null, work: (writing: Writing) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    const user = actor.type === 'user' ? { user: { id: actor.id, name: actor.name, roles: [...actor.roles], collection: 'users' } as never } : {}
    // Awaited before the transaction begins: what begins in the caller's own context would be joined by what the caller does beside it.
    const req = await createLocalReq({ ...user, context: imported === null ? {} : { imported } }, payload)
    await initTransaction(req)
    try {
      const done = await work({ req, overrideAccess: actor.type !== 'user' })
      await commitTransaction(req)
      return done
    } catch (error) {
      await killTransaction(req)
      if (tries === TRIES || !isOvertaken(error)) throw error
    }
  }
}

/** A unique index or MongoDB's write conflict (database/overtaken.ts): another one was first. */
function isOvertaken(error: unknown): boolean {
  if (error instanceof ValidationError) return error.data.errors.some(({ message }) => /unique/i.test(message))
  return error instanceof Declined && (error.data as { readonly code?: unknown }).code === OVERTAKEN
}

/** The id of what is the same for everybody who imports it: of two who make it at once, one finds the other's. A UUID of version 8 (RFC 9562, appendix B.2). */
export function idOfSame(...parts: readonly unknown[]): string {
  const hex = createHash('sha256').update(canonicalJson(parts)).digest('hex')
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
