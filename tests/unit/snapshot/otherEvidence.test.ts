import { describe, expect, test } from '@jest/globals'
import { otherEvidence } from '../../../src/domain/snapshot/otherEvidence'
import type { Snapshot, SnapshotClaim } from '../../../src/domain/snapshot/snapshot'

const aClaim = (id: string, fields: Partial<SnapshotClaim> = {}): SnapshotClaim => ({
  id, revision: 1, statement: `Claim ${id}.`, kind: 'efficacy', certainty: 'low', jurisdiction: '',
  citations: [{ reference: 1, source: `source-${id}`, locator: { page: '', section: '', quote: '' }, stance: 'supports', confirmedBy: 'Ada' }],
  ...fields,
})

const aText = (fields: object = {}): Snapshot =>
  ({ kind: 'article', title: 'A title', risk: 'standard', claims: [aClaim('a'), aClaim('b')], bibliography: [{ number: 1, source: 'source-a', revision: 1 }, { number: 2, source: 'source-b', revision: 1 }], ...fields }) as unknown as Snapshot

describe('what a text rests on', () => {
  test.each([
    ['is the same where only words differ', { title: 'Another title' }, []],
    ['is the same where its claims come in another order, under other numbers', { claims: [aClaim('b', { citations: aClaim('b').citations.map((citation) => ({ ...citation, reference: 2 })) }), aClaim('a')] }, []],
    ['is another with a claim more', { claims: [aClaim('a'), aClaim('b'), aClaim('c')] }, ['claims']],
    ['is another where a claim is worded anew', { claims: [aClaim('a', { revision: 2, statement: 'Otherwise.' }), aClaim('b')] }, ['claims']],
    ['is another where a claim cites another place', { claims: [aClaim('a', { citations: aClaim('a').citations.map((citation) => ({ ...citation, locator: { ...citation.locator, page: '7' } })) }), aClaim('b')] }, ['claims']],
    ['is another with a source less', { bibliography: [{ number: 1, source: 'source-a', revision: 1 }] }, ['sources']],
    ['is another where a source was changed', { bibliography: [{ number: 1, source: 'source-a', revision: 2 }, { number: 2, source: 'source-b', revision: 1 }] }, ['sources']],
    ['is another at another risk', { risk: 'high' }, ['risk']],
  ])('%s', (_what, fields, expected) => expect(otherEvidence(aText(), aText(fields))).toEqual(expected))
})
