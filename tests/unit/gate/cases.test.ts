import { describe, expect, test } from '@jest/globals'
import { rules } from '../../../src/domain/gate/rules'
import { ruleCases } from './cases'
import { readingOfCase } from './cases/case'

describe.each(ruleCases.map(({ rule, cases }) => ({ code: rule.code, rule, cases })))('$code', ({ rule, cases }) => {
  test.each(cases.map(({ text, given, ...one }) => ({ shown: [given.note ?? '', text].filter((part) => part !== '').join(': '), text, given, ...one })))('$shown', (one) => {
    expect(rule.check(readingOfCase(one)).map(({ text, place }) => (text.trim() === '' ? place.path : text))).toEqual(one.finds)
  })

  test('has a case that fails, and behind it one that passes', () => {
    const failing = cases.findIndex(({ finds }) => finds.length > 0)
    expect(failing).toBeGreaterThanOrEqual(0)
    expect(cases.slice(failing).some(({ finds }) => finds.length === 0)).toBe(true)
  })
})

test('every rule has its cases', () => {
  expect(ruleCases.map(({ rule }) => rule.code)).toEqual(rules.map(({ code }) => code))
})
