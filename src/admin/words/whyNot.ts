import type { Unanswered } from '../request'
import type { Say } from './key'

/** Why something was not done, as a person reads it: the server's own words, where it had any. */
export const whyNot = ({ refused, status }: Pick<Unanswered, 'refused' | 'status'>, t: Say): string =>
  status === 0 ? t('stage:unreachable') : status === 401 ? t('stage:loggedOut') : refused === '' ? t('stage:unreadable') : refused
