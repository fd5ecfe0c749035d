import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { digestOf, endOf, newToken } from '../../../src/operations/previews/token'

const ours = { secret: 'a secret for tests, and for nothing else' }
const END = '2026-12-07T10:00:00.000Z'
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']

test('a token says when it ends, to the installation that made it alone', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const token = newToken(ours, date.toISOString())
      expect(endOf(ours, token)).toBe(date.toISOString())
      expect(endOf({ secret: `${ours.secret}.` }, token)).toBeNull()
    }),
  )
})

test('an altered token never passes, whichever letter of it became another', () => {
  const token = newToken(ours, END)
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.constantFrom(...LETTERS), (at, letter) => {
      fc.pre(token[at] !== letter)
      expect(endOf(ours, token.slice(0, at) + letter + token.slice(at + 1))).toBeNull()
    }),
    { numRuns: 2000 },
  )
})

test('nor does anything else that somebody may write in its place', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{96}$/)), (guess) => expect(endOf(ours, guess)).toBeNull()))
  const token = newToken(ours, END)
  for (const guess of [token.slice(1), `${token}A`, `${token}=`, ` ${token}`, `${token}\n`, token.replaceAll('-', '+').replaceAll('_', '/').padEnd(97, '=')]) expect(endOf(ours, guess)).toBeNull()
})

test('no two are alike, and what is stored of one is no token', () => {
  const tokens = Array.from({ length: 100 }, () => newToken(ours, END))
  expect(new Set(tokens).size).toBe(100)
  for (const token of tokens) expect(endOf(ours, digestOf(token))).toBeNull()
})
