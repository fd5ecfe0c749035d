import { describe, expect, test } from '@jest/globals'
import type { ClaimFact } from '../../../../src/domain/gate/facts'
import { citationUnconfirmed } from '../../../../src/domain/gate/rules/citationUnconfirmed'
import { claimNewer } from '../../../../src/domain/gate/rules/claimNewer'
import { claimRetired } from '../../../../src/domain/gate/rules/claimRetired'
import { claimUncited } from '../../../../src/domain/gate/rules/claimUncited'
import type { LibraryClaim } from '../../../../src/domain/snapshot/workingCopy'
import { aCitation, aClaim, cited } from '../../snapshot/copies'
import { aClaimFact, anArticleOn, foundBy, placesOf, VOUCHED } from './snapshots'

const HERE = [`body/0: ${VOUCHED}`]
const holding = (...claims: LibraryClaim[]) => anArticleOn({ claims: new Map(claims.map((claim) => [claim.id, claim])) })
const citing = (...citations: LibraryClaim['citations']) => holding(aClaim('c1', [], { citations }))

test.each([
  ['a claim without citations', citing(), citing(aCitation('s1'))],
  [
    'a claim whose only source qualifies it',
    citing(aCitation('s1', { stance: 'qualifies' })),
    citing(aCitation('s1', { stance: 'qualifies' }), aCitation('s2')),
  ],
  [
    'a claim whose only source contradicts it',
    citing(aCitation('s1', { stance: 'contradicts' })),
    citing(aCitation('s1', { stance: 'contradicts' }), aCitation('s2')),
  ],
  ['a claim whose source is gone', citing(aCitation('s9')), citing(aCitation('s9'), aCitation('s1'))],
  ['a claim that is gone', holding(), holding(aClaim('c1', ['s1']))],
])('claim.uncited stops %s, and not its neighbour', (_what, failing, passing) => {
  expect(placesOf(foundBy(claimUncited, failing))).toEqual(HERE)
  expect(foundBy(claimUncited, passing)).toEqual([])
})

test('citation.unconfirmed finds each citation that nobody has confirmed', () => {
  const found = foundBy(citationUnconfirmed, citing(aCitation('s1', { confirmedBy: null }), aCitation('s2'), aCitation('s3', { confirmedBy: null })))
  expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('“Book s1”'), expect.stringContaining('“Book s3”')])
  expect(foundBy(citationUnconfirmed, citing(aCitation('s1'), aCitation('s2')))).toEqual([])
})

const known = (fact: Partial<ClaimFact>) => ({ claims: { c1: aClaimFact(fact) } })

test('claim.retired finds a claim that was given up', () => {
  expect(placesOf(foundBy(claimRetired, anArticleOn(), known({ retired: true })))).toEqual(HERE)
  expect(foundBy(claimRetired, anArticleOn(), known({ retired: false }))).toEqual([])
})

describe('claim.newer', () => {
  test.each<readonly [what: string, failing: Partial<ClaimFact>, severity: 'blocks' | undefined, passing: Partial<ClaimFact>]>([
    ['a later revision', { revision: 4 }, undefined, { revision: 3 }],
    ['a later revision after an older change for safety', { revision: 4, safetyRevision: 3 }, undefined, { revision: 3, safetyRevision: 3 }],
    ['a change for safety', { revision: 4, safetyRevision: 4 }, 'blocks', { revision: 3, safetyRevision: 1 }],
    ['a change for safety with smaller ones after it', { revision: 6, safetyRevision: 4 }, 'blocks', { revision: 2, safetyRevision: 0 }],
  ])('finds %s', (_what, failing, severity, passing) => {
    const found = foundBy(claimNewer, anArticleOn(), known(failing))
    expect(placesOf(found)).toEqual(HERE)
    expect(found[0]?.severity).toBe(severity)
    expect(foundBy(claimNewer, anArticleOn(), known(passing))).toEqual([])
  })

  test('warns by itself', () => {
    expect(claimNewer.severity).toBe('warns')
  })
})

describe('a finding about a claim points at the first words that rest on it', () => {
  const retired = { claims: { c1: aClaimFact({ retired: true }) } }

  test.each([
    ['the title that it supports', anArticleOn({}, { title: VOUCHED, supporting: { title: ['c1'], dek: [], heroImage: [] } }), `title: ${VOUCHED}`],
    ['the statement, rather than a title above it that states nothing', anArticleOn({}, { supporting: { title: ['c1'], dek: [], heroImage: [] } }), `body/0: ${VOUCHED}`],
    ['the sentence before it', anArticleOn({}, {}, cited('Rest first. Splints ease pain.', 'c1')), 'body/0: Splints ease pain.'],
    [
      'a caption',
      anArticleOn({}, {}, { type: 'image', media: 'm9', alt: '', caption: 'Splints ease pain.', claims: ['c1'] }),
      'body/0/caption: Splints ease pain.',
    ],
    [
      'the passage, where it stands before every word',
      anArticleOn({}, {}, { type: 'paragraph', content: [{ type: 'claimReference', claim: 'c1' }] }),
      'body/0: ',
    ],
  ])('%s', (_what, snapshot, place) => {
    expect(placesOf(foundBy(claimRetired, snapshot, retired))).toEqual([place])
  })
})
