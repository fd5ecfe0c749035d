import type { PayloadRequest } from 'payload'
import type { Actor } from '../domain/editorial/actor'
import { cmsOf } from '../operations/cms'
import { contributorsOf, withContributor } from '../operations/contributors'
import { Declined } from '../operations/refused'

interface Kept {
  readonly revision?: number
  readonly contributors?: unknown
  readonly [field: string]: unknown
}

/**
 * Refuses a save that started from an older text than the one that stands now. Both texts are in the answer, so that nothing is lost.
 * The write compares once more (database/revisions.ts): two saves that pass here together still can't both land.
 */
export function refuseOverlap(data: Kept, original: Kept): void {
  if (data.revision === undefined || data.revision === original.revision) return
  throw new Declined('Somebody else saved this in the meantime. Compare the two texts, then save yours again on top of theirs.', 409, { code: 'overlap', yours: data, theirs: original })
}

/** The counters that every save of an authored document keeps, whatever the client sent for them. */
export const counted = (data: Kept, original: Kept | undefined, req: PayloadRequest): Kept => ({
  ...data,
  revision: (original?.revision ?? 0) + 1,
  contributors: contributed(original, req),
})

/** Who has saved a document, with the one who saves it now. */
export const contributed = (original: Kept | undefined, req: PayloadRequest) =>
  req.user ? withContributor(original?.contributors, String(req.user.id), cmsOf(req.payload).now()) : contributorsOf(original?.contributors)

/** What a new document has of the one it is a copy of: whoever wrote that one can't sign this one either. */
export const copied = (original: Kept | undefined): Kept => ({ contributors: original?.contributors })

/** Who saves: the logged-in user, or the system where there is none (imports, the command line). */
export const actorOf = ({ user }: Pick<PayloadRequest, 'user'>): Actor =>
  user ? { type: 'user', id: String(user.id), name: user.name ?? '', roles: user.roles ?? [] } : { type: 'system', name: 'import' }
