import { NOT_TOLD, type Unanswered } from '../request'
import type { Say } from './key'

/** Why something was not done or told, as a person reads it: the server's own words, where it had any. */
export function whyNot({ refused, status, code }: Pick<Unanswered, 'refused' | 'status' | 'code'>, t: Say): string {
  if (status === 0) return t(code === NOT_TOLD ? 'stage:notTold' : 'stage:unreachable')
  if (status === 401) return t('stage:loggedOut')
  return refused === '' ? t('stage:unreadable') : refused
}
