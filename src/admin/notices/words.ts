import { sentences } from '../../domain/notifications/sentences'

export const notices = {
  ...sentences,
  heading: 'Notices',
  unread_one: '{{count}} unread notice',
  unread_other: '{{count}} unread notices',
  noneUnread: 'Notices, none unread',
  choose: 'Choose what you are told and mailed about',
  markRead: 'Mark as read',
  markAllRead: 'Mark all as read',
  isUnread: 'Unread',
  open: 'Open the text',
  none: 'Nothing yet. You are told here when you are asked to review, when a text comes back that you requested changes of, when changes are requested of a text of yours, and when it is approved, published or withdrawn.',
  loading: 'Loading …',
  again: 'Try again',
  mailUncertain: 'It is not known whether the e-mail about this has reached you.',
  mailFailed: 'The e-mail about this could not be sent.',
  pages: 'Pages of notices',
  newer: 'Newer',
  older: 'Older',
  page: 'Page {{page}} of {{pages}}',
}
