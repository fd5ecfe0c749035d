import { expect, test } from '@jest/globals'
import { statementUncited } from '../../../../src/domain/gate/rules/statementUncited'
import { policySchema } from '../../../../src/domain/policy'
import { text, type Block, type Inline } from '../../../../src/domain/snapshot/content'
import { inArticle, wordsIn } from './reading'

const FACT = 'Splints relieve wrist pain in 70% of adults within two weeks.'
const paragraph = (...content: Inline[]): { body: Block[] } => ({ body: [{ type: 'paragraph', content }] })

test.each<[string, string[], Partial<Parameters<typeof inArticle>[2]>]>([
  ['a statement with neither claim nor exemption is found', [FACT], paragraph(text(FACT))],
  ['one with a claim is not', [], paragraph(text(FACT), { type: 'claimReference', claim: 'c1' })],
  ['one that is exempted is not', [], paragraph(text(FACT), { type: 'notAStatement', reason: 'an example', by: 'u1' })],
  ['advice is not', [], paragraph(text('Talk to your doctor about splints.'))],
  ['a statement in the title is found', [FACT], { ...paragraph(text('')), title: FACT }],
  ['one in the title with a supporting claim is not', [], { ...paragraph(text('')), title: FACT, supporting: { title: ['c1'], dek: [], heroImage: [] } }],
  ['one in a caption is found', [FACT], { body: [{ type: 'image', media: 'm', alt: '', caption: FACT, claims: [] }] }],
])('%s', (_, words, fields) => {
  expect(wordsIn(statementUncited, '', fields)).toEqual(words)
})

test('it blocks from the policy’s score on and warns below, and a policy that makes it warn is heard', () => {
  const severity = (policy: object) => inArticle(statementUncited, FACT, {}, policySchema.parse(policy)).map((found) => found.severity)
  expect(severity({})).toEqual(['blocks'])
  expect(severity({ statements: { blocksFrom: 1 } })).toEqual(['warns'])
  expect(severity({ severities: { 'statement.uncited': 'warns' } })).toEqual(['warns'])
})

test('the message says why in an editor’s words', () => {
  expect(inArticle(statementUncited, FACT)[0]?.message).toMatch(/^This reads as a statement of fact and has no source: it .*gives a percentage/)
})

test.each([
  ['a conflict of interest', { disclosure: { funding: '', conflicts: 'Dr. Smith has received consulting fees from two makers in the past three years.' } }],
  ['a crisis line', { crisisResource: 'The 988 Suicide & Crisis Lifeline is available 24 hours a day, 7 days a week.' }],
  ['a correction', { changeNote: { kind: 'correction', text: 'A sentence on side effects was removed because its source was retracted.' } }],
] as const)('what a notice says of %s can be published without a source', (_what, fields) => {
  expect(inArticle(statementUncited, '', fields).filter(({ severity }) => severity !== 'warns')).toEqual([])
})

test('a notice that says that something works is held to a source', () => {
  expect(inArticle(statementUncited, '', { changeNote: { kind: 'update', text: FACT } })).toMatchObject([{ severity: 'blocks', advice: expect.stringContaining('where this field takes one') }])
})
