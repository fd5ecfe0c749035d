import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chained, verifyChain } from '../../../src/domain/editorial/chain'
import type { RecordedEvent } from '../../../src/domain/editorial/event'
import { replay } from '../../../src/domain/editorial/evolve'
import { approve, note, publish, reaffirm, revise, schedule, submit, withdraw } from './commands'
import { SCHEDULE } from './people'
import { minute, recordOf, SUBJECT } from './record'

const RECORD = recordOf([submit(), approve('ana'), schedule(), publish(), note(), reaffirm('bea'), revise(), withdraw()])
const problems = (record: readonly RecordedEvent[]) => verifyChain(SUBJECT, record).map(({ seq, problem }) => `${seq} ${problem}`)
const anyPlace = fc.nat(RECORD.length - 1)

test('a record as it was written verifies, and so does every beginning of it', () => {
  for (let length = 0; length <= RECORD.length; length++) expect(problems(RECORD.slice(0, length))).toEqual([])
})

describe('found out is', () => {
  test.each(RECORD.flatMap((event, index) => leaves(event).map((path) => ({ index, type: event.body.type, field: path.join('.'), path }))))(
    'a change of $field in $type',
    ({ index, path }) => {
      const forged = RECORD.map((event, at) => (at === index ? (changedAt(event, path) as RecordedEvent) : event))
      expect(problems(forged).length).toBeGreaterThan(0)
    },
  )

  test('an event that was changed and hashed anew, by the one after it', () => {
    const [first, ...rest] = RECORD
    if (first === undefined) throw new Error('No record')
    const forged = chained(SUBJECT, replay([]), { type: 'user', id: 'mallory', name: 'Mallory', roles: ['editor'] }, first.policyHash, first.body, first.at)
    expect(problems([forged, ...rest])).toEqual(['2 is not linked to the event before it'])
  })

  test('a field added to an event', () => {
    expect(problems(RECORD.map((event) => ({ ...event, remark: '' })))).toHaveLength(RECORD.length)
  })

  test('a missing event, unless it is the last', () => {
    fc.assert(fc.property(fc.nat(RECORD.length - 2), (place) => problems(RECORD.toSpliced(place, 1)).length > 0))
  })

  test('an event twice', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (from, to) => {
        const [event] = RECORD.slice(from)
        return event !== undefined && problems(RECORD.toSpliced(to, 0, event)).length > 0
      }),
    )
  })

  test('events that changed places', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...RECORD], { minLength: RECORD.length }),
        (record) => problems(record).length > 0 || record.every((event, index) => event === RECORD[index]),
      ),
    )
  })

  test('an event of another subject', () => {
    expect(verifyChain('articles:asthma', RECORD)).toHaveLength(RECORD.length)
  })

  test('a time before its predecessor’s, even where every hash and link holds', () => {
    const [first] = RECORD
    if (first === undefined) throw new Error('No record')
    const early = chained(SUBJECT, { ...replay([first]), at: null }, SCHEDULE, 'policy-1', { type: 'revised' }, minute(-5))
    expect(problems([first, early])).toEqual(['2 is dated before its predecessor'])
  })
})

describe('a new event', () => {
  test('is numbered, dated and linked after the last', () => {
    expect(chained(SUBJECT, replay(RECORD), SCHEDULE, 'policy-2', { type: 'revised' }, minute(99))).toMatchObject({
      subject: SUBJECT,
      seq: RECORD.length + 1,
      at: minute(99),
      policyHash: 'policy-2',
      previous: RECORD.at(-1)?.hash,
    })
  })

  test('is never dated before its predecessor, whatever a clock says', () => {
    expect(chained(SUBJECT, replay(RECORD), SCHEDULE, 'p', { type: 'revised' }, minute(-60)).at).toBe(RECORD.at(-1)?.at)
  })
})

/** The path of everything in an event that is no object. */
function leaves(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key])) : [path]
}

function changedAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return typeof value === 'string' ? `${value} ` : typeof value === 'number' ? value + 1 : value === null ? '' : !value
  if (Array.isArray(value)) return value.map((inner: unknown, index) => (String(index) === key ? changedAt(inner, rest) : inner))
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, name === key ? changedAt(inner, rest) : inner]))
}
