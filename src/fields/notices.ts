import type { Condition, Field, FieldAccess } from 'payload'
import { choiceName, CHOICES, wayUnlessChosen, WAYS, type Choice } from '../domain/notifications/choice'
import { options } from './options'

/** Payload names the document by its id when it is saved, and by itself when it asks what a form may change. */
const ownOnly: FieldAccess = ({ req: { user }, id, doc }) => user !== null && [id, (doc as { readonly id?: unknown } | undefined)?.id].includes(user.id)

const LABELS: Readonly<Record<Choice, string>> = {
  assigned: 'I am asked to review, a text comes back to me or is recalled',
  'changes-requested': 'Changes are requested of my text',
  approved: 'A text is approved, or a signature taken back',
  published: 'A text is published or reaffirmed',
  'schedule-failed': 'A text could not be published as scheduled',
  withdrawn: 'A text is withdrawn',
  'source-status': 'A source that a text uses is retracted or corrected',
  'review-due-soon': 'A review is due soon',
  'review-overdue': 'A review is overdue',
  mentioned: 'A comment mentions me',
}

/** How a user hears of each kind of thing. Theirs alone to choose; what they have not chosen is the usual. */
export const notices = (condition: Condition): Field => ({
  name: 'notices',
  type: 'group',
  label: 'What you are told',
  access: { update: ownOnly },
  admin: { condition, description: 'How you hear of what happens to texts of yours: in the admin, by e-mail, both, or not at all.' },
  fields: CHOICES.map((kind) => ({
    name: choiceName(kind),
    type: 'select',
    label: LABELS[kind],
    options: options(WAYS, { 'admin-and-mail': 'In the admin and by e-mail', admin: 'In the admin', mail: 'By e-mail alone', neither: 'Not at all' }),
    hooks: { afterRead: [({ value }) => (value as unknown) ?? wayUnlessChosen(kind)] },
    admin: { isClearable: false },
  })),
})
