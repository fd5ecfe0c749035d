import { describe, expect, test } from '@jest/globals'
import type { SourceFact } from '../../../../src/domain/gate/facts'
import { referenceUnused } from '../../../../src/domain/gate/rules/referenceUnused'
import { sourceConcern } from '../../../../src/domain/gate/rules/sourceConcern'
import { sourceIncomplete } from '../../../../src/domain/gate/rules/sourceIncomplete'
import { sourceNewer } from '../../../../src/domain/gate/rules/sourceNewer'
import { sourceRetracted } from '../../../../src/domain/gate/rules/sourceRetracted'
import type { CslItem, Identifiers } from '../../../../src/domain/references/csl'
import { aCitation, aClaim, aSource } from '../../snapshot/copies'
import { anArticleOn, aSourceFact, foundBy, placesOf, VOUCHED } from './snapshots'

const citing = (stance: 'supports' | 'qualifies' | 'contradicts') =>
  anArticleOn({ claims: new Map([['c1', aClaim('c1', [], { citations: [aCitation('s1', { stance })] })]]) })
const known = (fact: Partial<SourceFact>) => ({ sources: { s1: aSourceFact(fact) } })
const HERE = [`body/0: ${VOUCHED}`]

describe('source.incomplete', () => {
  const YEAR = { 'date-parts': [[2020]] } as const
  const of = (csl: Omit<CslItem, 'type'>, identifiers: Identifiers = {}) =>
    foundBy(
      sourceIncomplete,
      anArticleOn({
        claims: new Map([['c1', aClaim('c1', ['s1'])]]),
        sources: new Map([['s1', aSource('s1', { csl: { type: 'document', ...csl }, identifiers })]]),
      }),
    )

  test.each<readonly [what: string, failing: ReturnType<typeof of>, missing: string, passing: ReturnType<typeof of>]>([
    ['a title', of({ issued: YEAR, publisher: 'P' }), 'has no title.', of({ title: 'T', issued: YEAR, publisher: 'P' })],
    ['a year', of({ title: 'T', publisher: 'P' }), 'has no year.', of({ title: 'T', publisher: 'P', issued: YEAR })],
    ['a way to find it', of({ title: 'T', issued: YEAR }), 'no way to find it', of({ title: 'T', issued: YEAR }, { doi: '10.1000/x' })],
    [
      'a journal, where nothing else leads to it',
      of({ title: 'T', issued: YEAR, volume: '3' }),
      'no way to find it',
      of({ title: 'T', issued: YEAR, 'container-title': 'J' }),
    ],
    [
      'an address, where nothing else leads to it',
      of({ title: 'T', issued: YEAR, accessed: YEAR }),
      'no way to find it',
      of({ title: 'T', issued: YEAR, URL: 'https://example.org' }),
    ],
    ['anything at all', of({}), 'has no title, no year, no way to find it', of({ title: 'T', issued: YEAR }, { isbn: '9780000000002' })],
  ])('asks for %s', (_what, failing, missing, passing) => {
    expect(failing.map(({ message, place }) => `${place.path} ${message}`)).toEqual([expect.stringContaining(missing)])
    expect(failing[0]?.place.path).toBe('bibliography/1')
    expect(passing).toEqual([])
  })
})

test.each<readonly [what: string, failing: Partial<SourceFact>, says: string, passing: Partial<SourceFact>]>([
  ['a retracted source', { status: 'retracted' }, '“Book s1” was retracted.', { status: 'corrected' }],
  [
    'the day of it',
    { status: 'retracted', statusOn: '2027-01-31' },
    'was retracted on 2027-01-31.',
    { status: 'expression-of-concern', statusOn: '2027-01-31' },
  ],
  ['no more than it knows', { status: 'retracted', statusOn: '' }, 'was retracted.', { status: 'unknown' }],
])('source.retracted tells %s', (_what, failing, says, passing) => {
  const found = foundBy(sourceRetracted, citing('supports'), known(failing))
  expect(placesOf(found)).toEqual(HERE)
  expect(found[0]?.message).toContain(says)
  expect(foundBy(sourceRetracted, citing('supports'), known(passing))).toEqual([])
})

test('a retracted source that qualifies the claim carries a part of it', () => {
  expect(foundBy(sourceRetracted, citing('qualifies'), known({ status: 'retracted' }))).toEqual(foundBy(sourceRetracted, citing('supports'), known({ status: 'retracted' })))
})

test('a retracted source that contradicts the claim carries nothing that could fall, and is told of', () => {
  expect(foundBy(sourceRetracted, citing('contradicts'), known({ status: 'retracted' }))).toMatchObject([{ severity: 'warns' }])
})

test.each([
  [sourceRetracted, 'retracted', 'warns'],
  [sourceConcern, 'expression-of-concern', undefined],
] as const)('$code tells of a source that only stands on the reference list', (rule, status, severity) => {
  const listed = anArticleOn({}, { references: ['s4'] })
  const found = foundBy(rule, listed, { sources: { s4: aSourceFact({ status }) } })
  expect(found).toMatchObject([{ place: { path: 'bibliography/3' }, message: expect.stringContaining('“Book s4”') }])
  expect(found[0]?.severity).toBe(severity)
  expect(foundBy(rule, listed, { sources: { s4: aSourceFact() } })).toEqual([])
})

test.each(['supports', 'qualifies', 'contradicts'] as const)('source.concern tells of a source under concern that %s the claim', (stance) => {
  const found = foundBy(sourceConcern, citing(stance), known({ status: 'expression-of-concern', statusOn: '2027-01-31' }))
  expect(placesOf(found)).toEqual(HERE)
  expect(found[0]?.message).toContain('“Book s1” since 2027-01-31')
  expect(foundBy(sourceConcern, citing(stance), known({ status: 'current' }))).toEqual([])
})

describe('source.newer', () => {
  test.each<readonly [what: string, failing: Partial<SourceFact>, severity: 'blocks' | undefined, passing: Partial<SourceFact>]>([
    ['a later revision', { revision: 3 }, undefined, { revision: 2 }],
    ['a later revision after an older change for safety', { revision: 3, safetyRevision: 2 }, undefined, { revision: 2, safetyRevision: 2 }],
    ['a change for safety', { revision: 4, safetyRevision: 3 }, 'blocks', { revision: 1 }],
  ])('finds %s', (_what, failing, severity, passing) => {
    const found = foundBy(sourceNewer, anArticleOn(), known(failing))
    expect(found).toMatchObject([{ place: { path: 'bibliography/1' } }])
    expect(found[0]?.severity).toBe(severity)
    expect(foundBy(sourceNewer, anArticleOn(), known(passing))).toEqual([])
  })
})

test('reference.unused finds what the list holds and no claim cites', () => {
  expect(foundBy(referenceUnused, anArticleOn({}, { references: ['s1', 's4'] }))).toMatchObject([
    { place: { path: 'bibliography/3' }, message: 'Nothing in the text cites reference 3.' },
  ])
  expect(foundBy(referenceUnused, anArticleOn({}, { references: ['s1', 's2'] }))).toEqual([])
})
