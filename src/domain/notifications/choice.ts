import type { NotificationKind } from './told'

/** How a user wants to hear of one kind of thing. */
export const WAYS = ['admin-and-mail', 'admin', 'mail', 'neither'] as const
export type Way = (typeof WAYS)[number]

const MAILED_UNLESS_CHOSEN: readonly NotificationKind[] = ['assigned', 'changes-requested', 'source-status', 'review-due-soon']

export const wayUnlessChosen = (kind: NotificationKind): Way => (MAILED_UNLESS_CHOSEN.includes(kind) ? 'admin-and-mail' : 'admin')

/** What a user's choices say of a kind; who has never chosen has the usual. */
export function wayOf(choices: unknown, kind: NotificationKind): Way {
  const chosen: unknown = typeof choices === 'object' && choices !== null ? (choices as Readonly<Record<string, unknown>>)[choiceName(kind)] : undefined
  return WAYS.find((way) => way === chosen) ?? wayUnlessChosen(kind)
}

/** The field of a kind among a user's choices. */
export const choiceName = (kind: NotificationKind): string => kind.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase())

export const isShown = (way: Way): boolean => way === 'admin' || way === 'admin-and-mail'
export const isMailed = (way: Way): boolean => way === 'mail' || way === 'admin-and-mail'
