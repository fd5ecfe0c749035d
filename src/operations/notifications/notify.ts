import { keyOf, type Subject } from '../../domain/editorial/subject'
import { isMailed, isShown, wayOf, type Way } from '../../domain/notifications/choice'
import type { Told } from '../../domain/notifications/told'
import type { Cms } from '../cms'
import { namedUuid } from '../namedUuid'
import { teamOf } from './team'

export interface News {
  readonly told: Told
  /** Tells apart what happened: the same people are told once of each, however often it is looked at. */
  readonly cause: string
  /** User ids. */
  readonly to: readonly string[]
  /** When it happened; otherwise now. */
  readonly at?: string
}

/** Tells people of a text something about it, each once and as they have chosen. Who has left the team is told nothing. Returns how many were told just now. */
export async function notify(cms: Cms, subject: Subject, { told, cause, to, at = cms.now() }: News): Promise<number> {
  if (to.length === 0) return 0 // as for nearly every submission
  const team = await teamOf(cms, to)
  const wanted = team.flatMap((user) => rowFor(cms, { user: user.id, subject: keyOf(subject), kind: told.kind, told, cause, at }, wayOf(user.notices, told.kind)))
  const { docs: known } = await cms.payload.db.find<{ id: string }>({ collection: 'notifications', where: { id: { in: wanted.map(({ id }) => id) } }, select: { cause: true }, limit: 0, pagination: false })
  const fresh = wanted.filter(({ id }) => !known.some((one) => one.id === id))
  const made = await Promise.all(fresh.map((data) => create(cms, data)))
  return made.filter(Boolean).length
}

interface What {
  readonly user: string
  readonly subject: string
  readonly kind: Told['kind']
  readonly told: Told
  readonly cause: string
  readonly at: string
}

function rowFor({ now }: Cms, what: What, way: Way) {
  if (way === 'neither') return []
  const { user, subject, kind, cause } = what
  const mail = isMailed(way) ? { mailState: 'waiting', mailNextAt: now() } : { mailState: 'none' }
  return [{ id: namedUuid([user, subject, kind, cause]), ...what, text: '', read: false, shown: isShown(way), mailTries: 0, ...mail }]
}

/** False where another process has told it at this moment: the id is taken. */
async function create({ payload }: Cms, data: { readonly id: string }): Promise<boolean> {
  try {
    await payload.db.create({ collection: 'notifications', data, returning: false })
    return true
  } catch (error) {
    if ((await payload.db.findOne({ collection: 'notifications', where: { id: { equals: data.id } } })) === null) throw error
    return false
  }
}
