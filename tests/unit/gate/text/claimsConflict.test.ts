import { describe, expect, test } from '@jest/globals'
import { assertionsIn } from '../../../../src/domain/assertions/assertionsOf'
import type { HeldAssertion } from '../../../../src/domain/assertions/conflicts'
import { claimsConflict } from '../../../../src/domain/gate/rules/claimsConflict'
import { ARTICLE, inArticle, paragraphs, readingOf } from './reading'

const held = (text: string, where: string): HeldAssertion[] => assertionsIn(text).map((assertion) => ({ assertion, text, where }))
const beside = (body: string, ...assertions: HeldAssertion[]) => {
  const reading = readingOf({ ...ARTICLE, title: 'Velorine', body: paragraphs(body) })
  return claimsConflict.check({ ...reading, facts: { ...reading.facts, assertions } })
}

describe('claims.conflict', () => {
  test('names the other text and where it stands, at the very sentence', () => {
    const text = 'It is white. Velorine was discovered in 1962.'
    expect(beside(text, ...held('Velorine was originally developed in the 1950s.', 'live in “Old drugs”'))).toEqual([
      {
        place: { path: 'body/0', start: 13, end: text.length },
        text: 'Velorine was discovered in 1962.',
        message: 'This and “Velorine was originally developed in the 1950s.” (live in “Old drugs”) say different things about the origin of velorine: both can’t hold.',
        advice: expect.stringContaining('Check each against its source'),
      },
    ])
  })

  test('is one finding for a sentence, however many contradict it; the same words in the same place count once', () => {
    const others = ['1950', '1951', '1952', '1953', '1953'].flatMap((year) => held(`Velorine was discovered in ${year}.`, 'in the library'))
    const [found, ...more] = beside('Velorine was discovered in 1962.', ...others)
    expect(more).toEqual([])
    expect(found?.message).toMatch(/1950[^]*1951[^]*1952\.” \(in the library\) and 1 more say/)
  })

  test('what others hold of another subject is nothing to this text', () => {
    expect(beside('Velorine was discovered in 1962.', ...held('Esvelorine was discovered in 1997.', 'in the library'))).toEqual([])
  })

  test('warns, and labels are no statements', () => {
    expect(claimsConflict.severity).toBe('warns')
    expect(inArticle(claimsConflict, 'Velorine was discovered in 1962.', { disclosure: { funding: 'Velorine was discovered in 1970.', conflicts: '' } })).toEqual([])
  })
})
