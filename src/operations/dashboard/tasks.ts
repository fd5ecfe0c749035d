import { EVERYTHING } from '../../domain/desk/filters'
import { hasRole, type Actor, type Role } from '../../domain/editorial/actor'
import type { CopyStage } from '../../domain/editorial/state'
import type { Cms } from '../cms'
import { columnOf, type DeskCard } from '../desk/desk'
import { unreadOf } from '../notifications/own'

/** What waits for somebody, by what they are to do with it. */
export interface Tasks {
  readonly groups: readonly TaskGroup[]
  /** Notifications that they haven't seen to. */
  readonly unread: number
}

export interface TaskGroup {
  readonly task: (typeof TASKS)[number]['task']
  readonly stage: CopyStage
  readonly total: number
  /** The most pressing of them. */
  readonly cards: readonly DeskCard[]
}

const TASKS = [
  { task: 'write', stage: 'draft', roles: ['editor', 'publisher'] },
  { task: 'sign', stage: 'clinical-review', roles: ['reviewer'] },
  { task: 'publish', stage: 'approved', roles: ['publisher'] },
] as const satisfies readonly { readonly task: string; readonly stage: CopyStage; readonly roles: readonly Role[] }[]

const SHOWN = 5

export async function tasksOf(cms: Cms, actor: Actor): Promise<Tasks> {
  const own = TASKS.filter(({ roles }) => hasRole(actor, ...roles))
  const [unread, ...groups] = await Promise.all([
    unreadOf(cms, actor.type === 'user' ? actor.id : ''),
    ...own.map(async ({ task, stage }): Promise<TaskGroup> => {
      const { total, cards } = await columnOf(cms, actor, stage, { ...EVERYTHING, whose: 'mine' }, null)
      return { task, stage, total, cards: cards.slice(0, SHOWN) }
    }),
  ])
  return { unread, groups }
}
