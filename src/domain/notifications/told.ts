import type { SourceStatus } from '../gate/facts'

export const NOTIFICATION_KINDS = ['assigned', 'resubmitted', 'recalled', 'changes-requested', 'approved', 'approval-revoked', 'published', 'schedule-failed', 'withdrawn', 'source-status', 'review-due-soon', 'review-overdue', 'mentioned'] as const
/** Why somebody is told something. */
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number]

/** What somebody is told of a text, as data: sentences.ts puts it into words when it is read. `by` is a name, days are ISO days. */
export type Told = { /** Of the text. */ readonly title: string } & (
  | { readonly kind: 'assigned'; readonly by: string; readonly due: string }
  | { readonly kind: 'resubmitted' | 'recalled' | 'approval-revoked'; readonly by: string }
  | { readonly kind: 'changes-requested'; readonly by: string; readonly comments: number }
  | { readonly kind: 'approved'; readonly by: string }
  | { readonly kind: 'published'; /** null: the schedule. */ readonly by: string | null; readonly edition: number; readonly reaffirmed: boolean }
  | { readonly kind: 'schedule-failed'; /** Why, and what to do about it; nothing of the text. */ readonly reason: string }
  | { readonly kind: 'withdrawn'; /** null: the house rules. */ readonly by: string | null }
  | { readonly kind: 'source-status'; readonly source: string; readonly status: SourceStatus; /** '' where nobody knows. */ readonly on: string }
  | { readonly kind: 'review-due-soon'; readonly due: string }
  | { readonly kind: 'review-overdue'; readonly due: string; readonly withdrawn: boolean }
  | { readonly kind: 'mentioned'; readonly by: string }
)
