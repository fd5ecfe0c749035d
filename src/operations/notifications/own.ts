import type { Where } from 'payload'
import { subjectOf } from '../../domain/editorial/subject'
import { placeOf } from '../../domain/notifications/address'
import { inWords } from '../../domain/notifications/sentences'
import type { NotificationKind, Told } from '../../domain/notifications/told'
import type { Cms } from '../cms'
import type { MailState } from '../outbox/states'

/** A notification as its owner reads it. */
export interface Notice {
  readonly id: string
  readonly kind: NotificationKind
  /** null of what was told before it was stored as data. */
  readonly told: Told | null
  /** The same in English. */
  readonly text: string
  /** `articles:ID` */
  readonly subject: string
  /** Where it is dealt with, below the admin's address. */
  readonly place: string
  readonly at: string
  readonly read: boolean
  /** Set where its mail may not have come. */
  readonly mail: 'failed' | 'uncertain' | null
}

export interface Notices {
  /** ISO instant of the answer: what comes after it is not in it. */
  readonly asOf: string
  readonly notices: readonly Notice[]
  readonly unread: number
  readonly page: number
  readonly pages: number
}

const PAGE = 20

/** A page of what a user was told: unread first, then the newest. */
export async function ownNotices(cms: Cms, user: string, page: number): Promise<Notices> {
  const asOf = cms.now()
  const [found, unread] = await Promise.all([
    cms.payload.db.find<Stored>({ collection: 'notifications', where: ownedBy(user), sort: ['read', '-at'], limit: PAGE, page, pagination: true }),
    unreadOf(cms, user),
  ])
  return { asOf, notices: found.docs.map(noticeOf), unread, page, pages: found.totalPages }
}

/** What to tick off: these, or all up to an instant, so that what has come since stays to be seen. */
export type Which = { readonly ids: readonly string[] } | { readonly until: string }

/** Ticks off of a user's own, whatever else is named. Returns how many stay unread. */
export async function markRead(cms: Cms, user: string, which: Which): Promise<number> {
  const named: Where = 'ids' in which ? { id: { in: [...which.ids] } } : { at: { less_than_equal: which.until } }
  await cms.payload.db.updateMany({ collection: 'notifications', where: { and: [{ user: { equals: user } }, { read: { not_equals: true } }, named] }, data: { read: true }, returning: false })
  return unreadOf(cms, user)
}

/** How much of what a user was told they have not seen to. */
export async function unreadOf({ payload }: Cms, user: string): Promise<number> {
  return (await payload.db.count({ collection: 'notifications', where: { and: [ownedBy(user), { read: { not_equals: true } }] } })).totalDocs
}

const ownedBy = (user: string): Where => ({ and: [{ user: { equals: user } }, { shown: { not_equals: false } }] })

interface Stored extends Omit<Notice, 'place' | 'mail' | 'read'> {
  readonly read?: boolean | null
  readonly mailState?: MailState | null
}

function noticeOf({ id, kind, told, text, subject, at, read, mailState }: Stored): Notice {
  const mail = mailState === 'failed' || mailState === 'uncertain' ? mailState : null
  return { id, kind, told: told ?? null, text: told ? inWords(told) : text, subject, place: placeOf(kind, subjectOf(subject)), at, read: read === true, mail }
}
