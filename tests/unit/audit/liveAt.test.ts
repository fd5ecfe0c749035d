import { describe, expect, test } from '@jest/globals'
import { by } from '../../../src/domain/audit/liveAt'

describe('by a date', () => {
  test.each([
    ['2026-01-31', 'UTC', '2026-01-31T23:59:59.999Z', true],
    ['2026-01-31', 'UTC', '2026-02-01T00:00:00.000Z', false],
    ['2026-01-31', 'America/New_York', '2026-02-01T04:59:59.999Z', true],
    ['2026-01-31', 'America/New_York', '2026-02-01T05:00:00.000Z', false],
    ['2026-01-31T12:00:00Z', 'America/New_York', '2026-01-31T12:00:00.000Z', true],
    ['2026-01-31T12:00:00Z', 'America/New_York', '2026-01-31T12:00:00.001Z', false],
    ['2026-01-31T12:00:00+02:00', 'UTC', '2026-01-31T10:00:00.000Z', true],
    ['2026-01-31T12:00:00+02:00', 'UTC', '2026-01-31T10:00:00.001Z', false],
  ])('%s in %s: what happened at %s had happened: %s', (date, timeZone, at, happened) => expect(by(date, timeZone)?.(at)).toBe(happened))

  test.each(['yesterday', '2026-02-30', '2026-01-31T12:00:00', '2026-13-01T12:00:00Z', ''])('“%s” is none', (date) => expect(by(date, 'UTC')).toBeNull())
})
