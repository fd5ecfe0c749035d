import { describe, expect, test } from '@jest/globals'
import { NO_FACTS } from '../../../../src/domain/gate/facts'
import { findings } from '../../../../src/domain/gate/findings'
import { atField, blocking, type Found, type Rule, type Severity } from '../../../../src/domain/gate/rule'
import { rules } from '../../../../src/domain/gate/rules'
import { policySchema, type Policy } from '../../../../src/domain/policy'
import { anArticleOn } from './snapshots'

const aRule = (code: string, severity: Severity, check: Rule['check'] = () => [atField(code, 'Wrong.', 'Mend it.')]): Rule => ({
  code,
  asks: 'That tests pass.',
  severity,
  duty: 'A test',
  check,
})
const judged = (own: readonly Rule[], policy: Policy = policySchema.parse({})) => findings(anArticleOn(), NO_FACTS, policy, '2027-03-01', own)
const severities = (found: ReturnType<typeof findings>) => found.map(({ code, severity }) => `${code} ${severity}`)
const POLICY = policySchema.parse({ severities: { 'a.x': 'warns', 'b.y': 'blocks' } })

describe('a rule that throws', () => {
  test.each<readonly [what: string, thrown: unknown]>([
    ['an error', new Error('No such list')],
    ['anything else', 'No such list'],
  ])('%s blocks and names itself and the cause', (_what, thrown) => {
    const found = judged([
      aRule('a.x', 'warns', () => {
        throw thrown
      }),
    ])
    expect(severities(found)).toEqual(['a.x blocks'])
    expect(found[0]?.message).toContain('a.x failed and could not check this text (No such list)')
  })

  test('blocks although the policy would have it warn, and the other rules are heard all the same', () => {
    expect(
      severities(
        judged(
          [
            aRule('a.x', 'warns', () => {
              throw new Error('x')
            }),
            aRule('b.y', 'warns'),
          ],
          POLICY,
        ),
      ),
    ).toEqual(['a.x blocks', 'b.y blocks'])
  })
})

describe('a rule that answers with anything but findings blocks and names itself', () => {
  const place = { path: 'body/0', start: 0, end: 4 }
  const whole = { place, text: 'Rest', message: 'Wrong.', advice: 'Mend it.' }

  test.each<readonly [what: string, answer: unknown, says: string]>([
    ['nothing', undefined, 'expected array'],
    ['a promise', Promise.resolve([]), 'expected array'],
    ['a text', 'Wrong.', 'expected array'],
    ['a finding without a place', [{ ...whole, place: undefined }], '0 place'],
    ['a place before the text', [{ ...whole, place: { ...place, start: -1 } }], '0 place start'],
    ['a place that ends before it starts', [{ ...whole, place: { ...place, start: 5 } }], 'ends before it starts'],
    ['a finding that says nothing', [{ ...whole, message: '' }], '0 message'],
    ['a severity that there isn’t', [whole, { ...whole, severity: 'off' }], '1 severity'],
  ])('%s', (_what, answer, says) => {
    const [found, ...more] = judged([aRule('a.x', 'warns', () => answer as Found[])])
    expect(found).toMatchObject({ code: 'a.x', severity: 'blocks', message: expect.stringMatching(/^The rule a\.x failed and could not check this text \(it returned no list of findings: /) })
    expect(found?.message).toContain(says)
    expect(more).toEqual([])
  })

  test('and what a finding has beyond its fields is left out', () => {
    expect(judged([aRule('a.x', 'warns', () => [{ ...whole, colour: 'red' } as Found])])).toEqual([{ code: 'a.x', severity: 'warns', ...whole }])
  })
})

describe('the severity of a finding', () => {
  test('is its own where the rule is firm, whatever the policy says', () => {
    const firm: Rule = { ...aRule('a.x', 'blocks'), firm: true }
    expect(severities(judged([firm], POLICY))).toEqual(['a.x blocks'])
    expect(severities(judged([aRule('a.x', 'blocks')], POLICY))).toEqual(['a.x warns'])
  })

  const both = [aRule('a.x', 'blocks'), aRule('b.y', 'warns')]

  test('is the rule’s own, or the policy’s where that names the rule', () => {
    expect(severities(judged(both))).toEqual(['a.x blocks', 'b.y warns'])
    expect(severities(judged(both, POLICY))).toEqual(['b.y blocks', 'a.x warns'])
  })

  test('is the finding’s where the rule gave it one: no policy makes a change for safety warn', () => {
    const grave: Found = { ...atField('x', 'Wrong.', 'Mend it.'), severity: 'blocks' }
    expect(severities(judged([aRule('a.x', 'warns', () => [grave])], POLICY))).toEqual(['a.x blocks'])
  })

  test('can’t be anything but blocks or warns: no rule is switched off', () => {
    expect(policySchema.safeParse({ severities: { 'a.x': 'off' } }).success).toBe(false)
  })
})

test('what blocks comes first, else the rules’ own order stands', () => {
  expect(severities(judged([aRule('1', 'warns'), aRule('2', 'blocks'), aRule('3', 'warns'), aRule('4', 'blocks')]))).toEqual([
    '2 blocks',
    '4 blocks',
    '1 warns',
    '3 warns',
  ])
  expect(blocking(judged([aRule('1', 'warns'), aRule('2', 'blocks')])).map(({ code }) => code)).toEqual(['2'])
})

describe('the rules of the gate', () => {
  test('have a code each, and a duty that they come from', () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
    expect(rules.filter(({ code, duty }) => !/^[a-z]+\.[a-z-]+$/.test(code) || duty === '')).toEqual([])
  })

  test('hold nothing against the structure of an article that is in order', () => {
    const structure = /^(claim|citation|source|reference|media|link|body|slug)\./
    expect(
      findings(anArticleOn(), { ...NO_FACTS, slug: { self: 'articles:a1', owner: 'articles:a1' } }, policySchema.parse({}), '2027-03-01').filter(({ code }) =>
        structure.test(code),
      ),
    ).toEqual([])
  })
})
