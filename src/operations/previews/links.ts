import type { Where } from 'payload'
import { hasRole, type Actor } from '../../domain/editorial/actor'
import { refuse } from '../../domain/editorial/refusal'
import { keyOf, type Subject } from '../../domain/editorial/subject'
import { SHARERS, type PreviewDays, type PreviewLink } from '../../domain/preview'
import type { Cms } from '../cms'
import { notFound, Refused } from '../refused'
import { loadWorkingCopy } from '../workingCopy'
import { digestOf, newToken } from './token'

/** A link as it is stored. */
export interface PreviewRow extends PreviewLink {
  /** `articles:ID` */
  readonly subject: string
  readonly madeBy: string
  readonly revokedAt: string | null
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Working at once, of one text. */
const MOST = 50
const KEPT_FOR_MS = 30 * DAY_MS

/** Makes a link to a working copy. Its token is told here and never again. Throws 404, and Refused for who may not share. */
export async function sharePreview(cms: Cms, actor: Actor, subject: Subject, { days, whom }: { readonly days: PreviewDays; readonly whom: string }): Promise<{ readonly token: string; readonly preview: PreviewLink }> {
  const maker = sharer(actor)
  await loadWorkingCopy(cms, subject)
  const { totalDocs } = await cms.payload.db.count({ collection: 'preview-links', where: working(cms, subject) })
  if (totalDocs >= MOST) throw new Refused(refuse('stage', `${MOST} links to this text work already. Revoke one that nobody needs any more.`).refusal)
  const madeAt = cms.now()
  const expiresAt = new Date(Date.parse(madeAt) + days * DAY_MS).toISOString()
  const token = newToken(cms.payload, expiresAt)
  const row: PreviewRow = { id: digestOf(token), subject: keyOf(subject), whom: whom.trim(), madeBy: maker.id, madeByName: maker.name, madeAt, expiresAt, revokedAt: null, opened: 0, lastOpenedAt: null }
  await cms.payload.db.create({ collection: 'preview-links', data: { ...row }, returning: false })
  return { token, preview: told(row) }
}

/** The links to a text that work now, the newest first. */
export async function previewsOf(cms: Cms, actor: Actor, subject: Subject): Promise<PreviewLink[]> {
  sharer(actor)
  const { docs } = await cms.payload.db.find<PreviewRow>({ collection: 'preview-links', where: working(cms, subject), sort: '-madeAt', limit: 0, pagination: false })
  return docs.map(told)
}

/** Ends a link for good, whoever made it. One that has ended stays ended. Throws 404. */
export async function revokePreview(cms: Cms, actor: Actor, subject: Subject, id: string): Promise<void> {
  sharer(actor)
  const own: Where = { and: [{ id: { equals: id } }, { subject: { equals: keyOf(subject) } }] }
  if ((await cms.payload.db.updateOne({ collection: 'preview-links', where: own, data: { revokedAt: cms.now() } })) === null) throw notFound('preview link')
}

/** A deleted text takes its links along, and the names of those for whom they were. */
export const forgetPreviews = ({ payload, req }: Cms, subject: Subject): Promise<void> => payload.db.deleteMany({ collection: 'preview-links', where: { subject: { equals: keyOf(subject) } }, ...(req && { req }) })

/** Deletes links that ended 30 days ago. */
export async function prunePreviews({ payload, now }: Cms): Promise<{ readonly problems: readonly string[] }> {
  const before = new Date(Date.parse(now()) - KEPT_FOR_MS).toISOString()
  await payload.db.deleteMany({ collection: 'preview-links', where: { or: [{ expiresAt: { less_than: before } }, { revokedAt: { less_than: before } }] } })
  return { problems: [] }
}

function sharer(actor: Actor): Extract<Actor, { type: 'user' }> {
  if (actor.type !== 'user' || !hasRole(actor, ...SHARERS)) throw new Refused(refuse('forbidden', 'Editors and admins share previews: ask one of them.').refusal)
  return actor
}

const working = ({ now }: Cms, subject: Subject): Where => ({ and: [{ subject: { equals: keyOf(subject) } }, { expiresAt: { greater_than: now() } }, { revokedAt: { exists: false } }] })

const told = ({ id, whom, madeByName, madeAt, expiresAt, opened, lastOpenedAt }: PreviewRow): PreviewLink => ({ id, whom: whom ?? '', madeByName, madeAt, expiresAt, opened, lastOpenedAt: lastOpenedAt ?? null })
