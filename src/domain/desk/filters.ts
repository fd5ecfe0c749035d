import { SUBJECT_COLLECTIONS, type SubjectCollection } from '../editorial/subject'
import type { Risk } from '../snapshot/snapshot'
import { isDay } from '../time'
import { AGES } from './ages'

/** What of the desk somebody wants to see; what is null is not asked for. They live in its address. */
export interface DeskFilters {
  readonly whose: 'mine' | 'nobodys' | null
  readonly kind: SubjectCollection | null
  /** Id. */
  readonly topic: string | null
  readonly risk: Risk | null
  readonly overdue: boolean
  /** Code of a rule that finds something in it. */
  readonly rule: string | null
  /** The month in which the live edition's review is due: 2027-03, or EARLIER than this one. */
  readonly month: string | null
  /** How long it has been in its stage: the name of one of AGES. */
  readonly age: string | null
  readonly text: string | null
}

export const EARLIER = 'earlier'

export const EVERYTHING: DeskFilters = { whose: null, kind: null, topic: null, risk: null, overdue: false, rule: null, month: null, age: null, text: null }

/** Reads them from an address; what makes no sense there is not asked for. */
export function filtersIn(params: Pick<URLSearchParams, 'get'>): DeskFilters {
  const given = (name: string): string | null => params.get(name)?.trim().slice(0, LONGEST) || null
  const among = <T extends string>(name: string, ...values: readonly T[]): T | null => values.find((value) => value === given(name)) ?? null
  const month = given('month')
  return {
    whose: among('whose', 'mine', 'nobodys'),
    kind: among('kind', ...SUBJECT_COLLECTIONS),
    topic: given('topic'),
    risk: among('risk', 'low', 'standard', 'high'),
    overdue: given('overdue') === 'yes',
    rule: given('rule'),
    month: month !== null && (month === EARLIER || isDay(`${month}-01`)) ? month : null,
    age: among('age', ...AGES.map(({ name }) => name)),
    text: given('text'),
  }
}

const LONGEST = 200

/** Writes them as the query of an address, without the question mark; '' where everything is shown. */
export function queryOf({ overdue, ...texts }: Partial<DeskFilters>): string {
  const asked = Object.entries({ ...texts, overdue: overdue === true ? 'yes' : null }).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
  return new URLSearchParams(asked).toString()
}
