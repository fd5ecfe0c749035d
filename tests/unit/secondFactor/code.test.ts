import { expect, test } from '@jest/globals'
import { Secret } from 'otpauth'
import { newSecret, stepOf, tidyCode, uriOf } from '../../../src/operations/secondFactor/code'
import { inGroups, newRecoveryCodes } from '../../../src/operations/secondFactor/recoveryCodes'
import { markOf, sealed, unsealed } from '../../../src/operations/sealed'

/** Of RFC 6238, appendix B, whose codes have eight digits; an app shows the last six. */
const SECRET = Secret.fromUTF8('12345678901234567890').base32
const at = (seconds: number) => new Date(seconds * 1000).toISOString()

test.each([[59, '287082'], [1111111109, '081804'], [1111111111, '050471'], [1234567890, '005924'], [2000000000, '279037'], [20000000000, '353130']])('at %d seconds the code is that of RFC 6238', (seconds, code) => {
  expect(stepOf(SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30))
})

test('a code is good half a minute before and after its own, as the step that it is of, and no longer', () => {
  const step = Math.floor(1111111111 / 30)
  const early = (steps: number) => stepOf(SECRET, '050471', at((step + steps) * 30))
  expect([-2, -1, 0, 1, 2].map(early)).toEqual([null, step, step, step, null])
})

test.each(['', '12345', '1234567', 'abcdef', '２８７０８２', ' 287082', '-87082', '1e5000'])('“%s” is no code', (code) => expect(stepOf(SECRET, code, at(59))).toBeNull())

test('a code and a recovery code are read as people type them', () => {
  expect([tidyCode(' 287 082'), tidyCode('abcde-fghjk')]).toEqual(['287082', 'ABCDEFGHJK'])
})

test('an app is told whose it is, and that codes are the usual ones', () => {
  const uri = new URL(uriOf(SECRET, 'ana@example.org'))
  expect([uri.protocol, uri.host, decodeURIComponent(uri.pathname)]).toEqual(['otpauth:', 'totp', '/Probatum:ana@example.org'])
  expect(Object.fromEntries(uri.searchParams)).toMatchObject({ issuer: 'Probatum', secret: SECRET, algorithm: 'SHA1', digits: '6', period: '30' })
})

test('secrets have 160 bits, and recovery codes are eight that can’t be mistaken for one another’s letters', () => {
  const secrets = Array.from({ length: 50 }, newSecret)
  for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  expect(new Set(secrets).size).toBe(50)
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(8)
  for (const code of codes) expect(inGroups(code)).toMatch(/^[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$/)
})

const KEPT = 'second factor encryption'
const installation = (secret: string) => ({ secret }) as Parameters<typeof sealed>[0]

test('what is sealed is opened by the same installation for the same user alone', () => {
  const here = installation('a secret')
  const box = sealed(here, KEPT, 'ana', SECRET)
  expect(box).not.toContain(SECRET)
  expect(sealed(here, KEPT, 'ana', SECRET)).not.toBe(box)
  expect(unsealed(here, KEPT, 'ana', box)).toBe(SECRET)
  for (const [where, who, what] of [[installation('another'), 'ana', box], [here, 'bea', box], [here, 'ana', `${box.slice(0, -2)}AA`], [here, 'ana', ''], [here, 'ana', box.slice(0, 20)]] as const) expect(unsealed(where, KEPT, who, what)).toBeNull()
})

test('a recovery code’s mark is one for each user and installation', () => {
  const marks = [markOf(installation('a'), 'ana', 'X'), markOf(installation('a'), 'bea', 'X'), markOf(installation('b'), 'ana', 'X'), markOf(installation('a'), 'ana', 'Y')]
  expect(new Set(marks).size).toBe(4)
  expect(markOf(installation('a'), 'ana', 'X')).toBe(marks[0])
})
