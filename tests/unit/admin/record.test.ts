import { describe, expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { pageOf } from '../../../src/admin/record/page'
import { Verification } from '../../../src/admin/record/Verification'
import { discardRevision, publish, approve, revise, submit } from '../editorial/commands'
import { recordOf, SUBJECT } from '../editorial/record'
import { say } from './said'

describe('a long record', () => {
  const record = recordOf([submit(), approve('ana'), publish(), ...Array.from({ length: 110 }, () => [revise(), discardRevision()]).flat()])
  const numbers = (before: number | null) => {
    const { shown, older } = pageOf(record, before)
    return [shown.length, shown.at(0)?.seq, shown.at(-1)?.seq, older]
  }

  test('is read a hundred events at a time, newest first, to its beginning', () => {
    expect([numbers(null), numbers(124), numbers(24)]).toEqual([[100, 223, 124, 124], [100, 123, 24, 24], [23, 23, 1, null]])
  })

  test('before its first event there is nothing', () => expect(pageOf(record, 1)).toEqual({ shown: [], older: null }))
})

test('a record that was tampered with names each event that isn’t as it was, and what to do', () => {
  const problems = [{ subject: SUBJECT, seq: 2, problem: 'does not match its hash: it was changed' }, { subject: SUBJECT, seq: 3, problem: 'The snapshot abc is missing from the record.' }]
  const html = renderToStaticMarkup(Verification({ events: 3, head: 'abc', problems, t: say }))
  for (const said of ['role="alert"', 'This record does not hold', 'Event 2: does not match its hash: it was changed.', 'Event 3: The snapshot abc is missing from the record.', 'npx probatum audit verify']) expect(html).toContain(said)
  expect(renderToStaticMarkup(Verification({ events: 3, head: 'abc', problems: [], t: say, whole: true }))).toContain('The chain of 3 events holds')
})
