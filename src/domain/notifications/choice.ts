import { NOTIFICATION_KINDS, type NotificationKind } from './told'

/** How a user wants to hear of one kind of thing. */
export const WAYS = ['admin-and-mail', 'admin', 'mail', 'neither'] as const
export type Way = (typeof WAYS)[number]

/** Kinds that are chosen together with another. */
const CHOSEN_WITH = { resubmitted: 'assigned', recalled: 'assigned', 'approval-revoked': 'approved' } as const satisfies Partial<Record<NotificationKind, NotificationKind>>

/** What users choose of one by one. */
export type Choice = Exclude<NotificationKind, keyof typeof CHOSEN_WITH>
const isChosenAlone = (kind: NotificationKind): kind is Choice => !(kind in CHOSEN_WITH)
export const CHOICES = NOTIFICATION_KINDS.filter(isChosenAlone)
const choiceOf = (kind: NotificationKind): Choice => (isChosenAlone(kind) ? kind : CHOSEN_WITH[kind])

const MAILED_UNLESS_CHOSEN: readonly Choice[] = ['assigned', 'changes-requested', 'schedule-failed', 'source-status', 'review-due-soon']

export const wayUnlessChosen = (kind: Choice): Way => (MAILED_UNLESS_CHOSEN.includes(kind) ? 'admin-and-mail' : 'admin')

/** What a user's choices say of a kind; who has never chosen has the usual. */
export function wayOf(choices: unknown, kind: NotificationKind): Way {
  const choice = choiceOf(kind)
  const chosen: unknown = typeof choices === 'object' && choices !== null ? (choices as Readonly<Record<string, unknown>>)[choiceName(choice)] : undefined
  return WAYS.find((way) => way === chosen) ?? wayUnlessChosen(choice)
}

/** The field of a choice among a user's. */
export const choiceName = (choice: Choice): string => choice.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase())

export const isShown = (way: Way): boolean => way === 'admin' || way === 'admin-and-mail'
export const isMailed = (way: Way): boolean => way === 'mail' || way === 'admin-and-mail'
