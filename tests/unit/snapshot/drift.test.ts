import { describe, expect, test } from '@jest/globals'
import { drift } from '../../../src/domain/snapshot/drift'
import { freeze } from '../../../src/domain/snapshot/freeze'
import type { ArticleCopy, ClinicCopy, Library, WorkingCopy } from '../../../src/domain/snapshot/workingCopy'
import { aClaim, aClinic, aLibrary, anArticle, aSource, cited } from './copies'

const between = (before: WorkingCopy, after: WorkingCopy, library: Library = aLibrary()) => drift(freeze(before, aLibrary()), freeze(after, library))
const BODY = cited('Rest helps.', 'c1')
const person = { name: 'Ana Lima', credentials: 'MD', affiliation: '', url: '' }
const note = { text: 'A dose was corrected.', kind: 'correction' as const }

const ARTICLE: readonly (readonly [field: string, Partial<ArticleCopy>])[] = [
  ['title', { title: 'Splints' }],
  ['slug', { slug: 'splints' }],
  ['language', { language: 'pt' }],
  ['dek', { dek: '' }],
  ['risk', { risk: 'high' }],
  ['topics', { topics: [] }],
  ['authors', { authors: [person] }],
  ['quotedExperts', { quotedExperts: [person] }],
  ['clinic', { clinic: null }],
  ['clinic', { clinicRelation: 'affiliation' }],
  ['disclosure', { disclosure: { funding: 'A fund.', conflicts: 'None.' } }],
  ['containsAdvertising', { containsAdvertising: true }],
  ['crisisResource', { crisisResource: 'Call 112.' }],
  ['jurisdiction', { jurisdiction: 'PT' }],
  ['changeNote', { changeNote: note }],
  ['listed', { references: ['s4'] }],
]
const CLINIC: readonly (readonly [field: string, Partial<ClinicCopy>])[] = [
  ['name', { name: 'Hill Clinic' }],
  ['phone', { phone: '112' }],
  ['latitude', { latitude: 41.2 }],
  ['url', { url: 'https://example.org' }],
  ['verifiedOn', { verifiedOn: '2027-01-01' }],
  ['licence', { licence: { number: '1', body: '' } }],
  ['treatments', { treatments: [{ name: 'Rest', description: '', supporting: [] }] }],
]

describe('drift names', () => {
  test('nothing where nothing was changed', () => {
    expect(between(anArticle({}, BODY), anArticle({}, BODY))).toEqual([])
    expect(between(aClinic({}, BODY), aClinic({}, BODY))).toEqual([])
  })

  test.each(ARTICLE)('%s of an article, and nothing else, where it alone was changed', (field, change) => {
    expect(between(anArticle({}, BODY), anArticle(change, BODY))).toEqual([field])
  })

  test.each(CLINIC)('%s of a clinic, and nothing else, where it alone was changed', (field, change) => {
    expect(between(aClinic({}, BODY), aClinic(change, BODY))).toEqual([field])
  })

  test.each([
    ['a word', cited('Rest hurts.', 'c1'), ['body']],
    ['a link to another claim', cited('Rest helps.', 'c2'), ['body', 'claims']],
    ['an image', { type: 'image', media: 'm1', alt: '', caption: '', claims: [] } as const, ['body', 'media', 'claims']],
  ])('the body where %s was changed in it', (_what, body, fields) => {
    expect(between(anArticle({}, BODY), anArticle({}, body)).sort()).toEqual(fields.sort())
  })

  test('claims that vouch for the title', () => {
    expect(between(anArticle({}, BODY), anArticle({ supporting: { title: ['c3'], dek: [], heroImage: [] } }, BODY)).sort()).toEqual(['claims', 'supporting'])
  })

  test('an image whose file or alt text is another', () => {
    const library = aLibrary({
      media: new Map([['m1', { id: 'm1', sha256: 'cd'.repeat(32), mimeType: 'image/png', width: 640, height: 480, alt: 'A bare wrist' }]]),
    })
    const copy = anArticle({ heroImage: { media: 'm1', caption: '' } }, BODY)
    expect(between(copy, copy, library).sort()).toEqual(['heroImage', 'media'])
  })
})

test.each<readonly [what: string, Partial<Library>]>([
  ['a claim in the library', { claims: new Map([['c1', aClaim('c1', ['s3'], { revision: 9, statement: 'Another.', certainty: 'low' })]]) }],
  ['a source in the library', { sources: new Map([['s1', aSource('s1', { revision: 9, csl: { type: 'book', title: 'Renamed' } })]]) }],
  ['a claim that was deleted', { claims: new Map() }],
  ['the name of a topic', { topics: new Map([['t1', { id: 't1', name: 'Hand', slug: 'hand' }]]) }],
  ['the name of the clinic', { clinics: new Map([['k1', { id: 'k1', name: 'Hill Clinic', slug: 'hill' }]]) }],
])('%s is shared: its change is no drift', (_what, library) => {
  const copy = anArticle({}, BODY)
  expect(between(copy, copy, aLibrary(library))).toEqual([])
})
