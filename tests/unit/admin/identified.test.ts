import { expect, test } from '@jest/globals'
import { identified } from '../../../src/admin/findings/identified'
import type { Finding } from '../../../src/domain/gate/rule'

const finding = (path: string, text: string, more: Partial<Finding> = {}): Finding => ({ code: 'statement.uncited', severity: 'blocks', place: { path, start: 0, end: text.length }, text, message: '', advice: '', ...more })
const keys = (...findings: Finding[]) => identified(findings).map(({ key }) => key)

test('a finding is the same one wherever its words have moved to', () => {
  expect(keys(finding('body/4', 'It heals.'))).toEqual(keys(finding('body/1', 'It heals.')))
})

test.each<[string, Finding, Finding]>([
  ['of another rule', finding('body/1', 'It heals.'), finding('body/1', 'It heals.', { code: 'statement.other' })],
  ['of other words', finding('body/1', 'It heals.'), finding('body/1', 'It hurts.')],
  ['about another claim', finding('body/1', 'It heals.', { about: { claim: 'a' } }), finding('body/1', 'It heals.', { about: { claim: 'b' } })],
  ['of another field, where it has no words', finding('authors', ''), finding('disclosure.funding', '')],
  ['of the same words in another place of one text', finding('body/1', 'It heals.'), finding('body/2', 'It heals.')],
])('two findings are told apart: one is %s', (_, one, other) => {
  expect(new Set(keys(one, other)).size).toBe(2)
})
