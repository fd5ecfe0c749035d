import type { SubjectState } from '../../domain/editorial/state'
import type { Say } from '../words/key'
import type { Choice } from './Sides'

/** The texts of a subject that can be compared, newest first, and which two are the first to look at. */
export function choicesOf(state: SubjectState, t: Say, day: (iso: string) => string): { readonly choices: readonly Choice[]; readonly from: string; readonly to: string } {
  const { live, review, editions } = state
  const standing = (number: number) => (live.type === 'none' || live.edition.number !== number ? 'edition' : live.type === 'edition' ? 'live' : 'withdrawn')
  const choices = [
    { value: 'copy', label: t('compare:sides:copy') },
    ...(review === null ? [] : [{ value: 'review', label: t('compare:sides:review') }]),
    ...editions.toReversed().map(({ number, publishedAt }) => ({ value: String(number), label: t(`compare:sides:${standing(number)}`, { number, on: day(publishedAt) }) })),
  ]
  return { choices, from: choices.find(({ value }) => value === (live.type === 'none' ? 'review' : String(live.edition.number)))?.value ?? 'copy', to: 'copy' }
}
