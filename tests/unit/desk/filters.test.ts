import { describe, expect, test } from '@jest/globals'
import { AGES, cameIn, daysBetween } from '../../../src/domain/desk/ages'
import { EARLIER, EVERYTHING, filtersIn, queryOf, type DeskFilters } from '../../../src/domain/desk/filters'

const read = (query: string): DeskFilters => filtersIn(new URLSearchParams(query))

describe('the filters of the desk', () => {
  test('come back from an address as they were written into it', () => {
    const filters: DeskFilters = { whose: 'mine', kind: 'clinics', topic: 'a-topic', risk: 'high', overdue: true, rule: 'text.absolute', month: '2027-03', age: '8-14', text: 'gout & pain' }
    expect(read(queryOf(filters))).toEqual(filters)
    expect([read(''), queryOf(EVERYTHING)]).toEqual([EVERYTHING, ''])
  })

  test('know the months before this one', () => expect(read('month=earlier')).toEqual({ ...EVERYTHING, month: EARLIER }))

  test.each(['whose=his', 'kind=users', 'risk=none', 'overdue=no', 'month=2027-13', 'month=soon', 'age=4', 'text=%20'])('leave out what makes no sense: %s', (query) => {
    expect(read(query)).toEqual(EVERYTHING)
  })

  test('bound what is looked for', () => {
    expect(read(`text=${'x'.repeat(9_999)}`).text).toHaveLength(200)
  })
})

describe('ages', () => {
  const now = '2027-03-31T12:00:00.000Z'
  const daysAgo = (days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString()
  const agesOf = (since: string): string[] => AGES.filter((age) => { const { after, upTo } = cameIn(age, now); return since <= upTo && (after === null || since > after) }).map(({ name }) => name)

  test.each([[0, '0-2'], [2, '0-2'], [2.99, '0-2'], [3, '3-7'], [7.5, '3-7'], [8, '8-14'], [14.9, '8-14'], [15, '15-'], [400, '15-']])('what came %d days ago has one age, %s', (days, name) => {
    expect(agesOf(daysAgo(days))).toEqual([name])
    const age = AGES.find((one) => one.name === name)
    expect([daysBetween(daysAgo(days), now) >= (age?.from ?? NaN), daysBetween(daysAgo(days), now) <= (age?.to ?? Infinity)]).toEqual([true, true])
  })
})
