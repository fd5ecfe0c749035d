import type { Where } from 'payload'
import { COPY_STAGES } from '../domain/editorial/state'
import { MAIL_STATES } from './outbox/states'
import { DELIVERY_STATES } from './webhooks/states'
import { today, type Cms } from './cms'
import { count } from './dashboard/count'

/** What an operator wants to see grow or stand: by name, and by the kinds that are told apart. */
export type Figures = Readonly<Record<'copies' | 'publications' | 'mail' | 'webhooks', Readonly<Record<string, number>>>> & { readonly reviewsOverdue: number }

/** All of it by counts on indexes. */
export async function figuresOf(cms: Cms): Promise<Figures> {
  const by = async (collection: Parameters<typeof count>[1], names: readonly string[], where: (name: string) => Where) =>
    Object.fromEntries(await Promise.all(names.map(async (name) => [name, await count(cms, collection, where(name))] as const)))
  const [copies, publications, mail, webhooks, reviewsOverdue] = await Promise.all([
    by('desk-cards', COPY_STAGES, (stage) => ({ stage: { equals: stage } })),
    by('publications', ['live', 'withdrawn'], (state) => ({ state: { equals: state } })),
    by('notifications', MAIL_STATES.filter((state) => state !== 'none' && state !== 'sent'), (state) => ({ mailState: { equals: state } })),
    by('webhook-deliveries', DELIVERY_STATES.filter((state) => state !== 'sent'), (state) => ({ state: { equals: state } })),
    count(cms, 'desk-cards', { reviewDue: { less_than: today(cms) } }),
  ])
  return { copies, publications, mail, webhooks, reviewsOverdue }
}
