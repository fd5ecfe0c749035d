import { describe, expect, it } from '@jest/globals'
import { jsonLd } from '../../../src/delivery/jsonLd/page'
import type { LivePublication } from '../../../src/domain/publication/publication'
import { CSL_TYPES } from '../../../src/domain/references/csl'
import { aClaim, aClinicSnapshot, anArticleSnapshot, aReference, delivering, PUBLIC_URL, published, withdrawn } from './builders'
import { misplaced } from './vocabulary'

const person = { name: 'Ada', credentials: '', affiliation: '', url: '' }
const german = published(anArticleSnapshot({ id: 'salz', language: 'de', translationOf: 'salt' }))

/** Every shape that our documents have. */
const DOCUMENTS: readonly (readonly [string, LivePublication, readonly LivePublication[]])[] = [
  ['an article with all that one can have', published(anArticleSnapshot()), [german]],
  ['a translation', german, [published(anArticleSnapshot())]],
  ['an article with next to nothing', published(anArticleSnapshot({ dek: '', authors: [person], quotedExperts: [], topics: [], claims: [], bibliography: [], heroImage: null, jurisdiction: '', changeNote: null }), { review: { signatures: [] } }), []],
  ['an update', published(anArticleSnapshot({ changeNote: { kind: 'update', text: 'New words.' } })), []],
  ['a clinic', published(aClinicSnapshot()), []],
  ['a clinic with next to nothing', published(aClinicSnapshot({ address: { street: '', city: '', region: '', postalCode: '', country: '' }, latitude: null, longitude: null, phone: '', url: '', treatments: [], licence: { number: '', body: '' } })), []],
  ...(['current', 'corrected', 'retracted', 'unknown'] as const).map((status) => [`a source that is ${status}`, published(anArticleSnapshot(), { sources: { 'source-salt': { status, statusOn: '' } } }), []] as const),
  ...(['supports', 'qualifies', 'contradicts'] as const).map((stance) => [`a source that ${stance}`, published(anArticleSnapshot({ claims: [aClaim({ citations: aClaim().citations.map((citation) => ({ ...citation, stance })) })] })), []] as const),
  ...CSL_TYPES.flatMap((type) => [
    [`all that is known of a source of the kind ${type}`, published(anArticleSnapshot({ bibliography: [aReference({ csl: { ...aReference().csl, type } })] })), []] as const,
    [`nothing but the kind of a source, ${type}`, published(anArticleSnapshot({ bibliography: [aReference({ csl: { type }, identifiers: {} })] })), []] as const,
  ]),
]

describe('schema.org has a place for every property and value of', () => {
  it.each(DOCUMENTS)('%s', (_what, publication, translations) => {
    for (const url of [null, 'https://www.example.org/less-salt']) expect(misplaced(JSON.parse(JSON.stringify(jsonLd(publication, PUBLIC_URL, url, translations))))).toEqual([])
  })
})

it.each<readonly [what: string, document: object, wrong: string]>([
  ['a property of another type', { '@type': 'MedicalWebPage', medicalSpecialty: 'Nursing' }, '/medicalSpecialty: not a property of MedicalWebPage'],
  ['a property that there isn’t', { '@type': 'Person', jobtitle: 'MD' }, '/jobtitle: not a property of Person'],
  ['a type that there isn’t', { '@type': 'MedicalPage' }, ': no type MedicalPage'],
  ['a value of another type', { '@type': 'MedicalWebPage', reviewedBy: [{ '@type': 'Place', name: 'Kiel' }] }, '/reviewedBy: {"@type":"Place","name":"Kiel"} is none of Organization, Person, IdReference'],
  ['a text where none may be', { '@type': 'MedicalWebPage', author: 'Ada' }, '/author: "Ada" is none of Organization, Person, IdReference'],
  ['something wrong further down', { '@type': 'MedicalWebPage', hasPart: [{ '@type': 'Claim', appearance: { '@type': 'WebPage', lastReviewd: 'x' } }] }, '/hasPart/0/appearance/lastReviewd: not a property of WebPage'],
])('that finds %s', (_what, document, wrong) => {
  expect(misplaced(document)).toEqual([wrong])
})

describe('every page’s data', () => {
  it.each([['article', DOCUMENTS[0]], ['clinic', DOCUMENTS[4]]])('of an %s says who reviewed it, when, and what it rests on', (_what, document) => {
    const page = JSON.parse(JSON.stringify(document && jsonLd(document[1], PUBLIC_URL, null))) as Record<string, unknown>
    expect(page).toMatchObject({ '@type': 'MedicalWebPage', inLanguage: 'en', isAccessibleForFree: true, lastReviewed: '2026-02-28', reviewedBy: [{ '@type': 'Person' }], citation: [{ '@id': '#reference-1' }], hasPart: [{ '@type': 'Claim', appearance: { '@id': '#page' } }] })
  })

  it('holds no word of what was withdrawn', async () => {
    const data = await delivering([withdrawn(german), published(anArticleSnapshot())]).ask('{ article(slug: "less-salt") { ... on Article { jsonLd } } }')
    expect(JSON.stringify(data)).not.toContain('salz')
  })
})
