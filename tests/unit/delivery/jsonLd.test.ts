import { describe, expect, it } from '@jest/globals'
import { jsonLd } from '../../../src/delivery/jsonLd/page'
import { CSL_TYPES } from '../../../src/domain/references/csl'
import { aClinicSnapshot, anArticleSnapshot, aReference, delivering, digest, PUBLIC_URL, published } from './builders'

const URL = 'https://www.example.org/less-salt'

describe('structured data', () => {
  it('of an article names its reviewers, citations and claims', () => {
    const id = `${URL}#reference-1`
    expect(jsonLd(published(anArticleSnapshot()), PUBLIC_URL, URL)).toMatchObject({
      '@context': 'https://schema.org', '@type': 'MedicalWebPage', '@id': URL, url: URL, headline: 'What less salt does', description: 'A summary about salt', inLanguage: 'en', version: 2,
      datePublished: '2026-01-10T08:00:00.000Z', dateModified: '2026-03-01T09:00:00.000Z', lastReviewed: '2026-02-28', correction: 'The dose was wrong.', keywords: ['Blood pressure'],
      reviewedBy: [{ '@type': 'Person', name: 'Ruth Reviewer', honorificSuffix: 'MD, PhD' }],
      author: [{ '@type': 'Person', name: 'Ada Author', affiliation: { '@type': 'Organization', name: 'Salt House' } }],
      image: [`${PUBLIC_URL}/media/${digest('b')}.jpg`],
      spatialCoverage: { '@type': 'Country', identifier: 'DE' },
      hasPart: [{ '@type': 'Claim', '@id': `${URL}#claim-claim-salt`, appearance: { '@id': URL }, citation: [{ '@id': id }] }],
      citation: [{
        '@type': 'ScholarlyArticle', '@id': id, position: 1, datePublished: '2021-05', pagination: '11-19', creativeWorkStatus: 'Expression of concern',
        isPartOf: { '@type': 'PublicationIssue', issueNumber: '2', isPartOf: { '@type': 'PublicationVolume', volumeNumber: '7', isPartOf: { '@type': 'Periodical', name: 'Journal of Invented Medicine' } } },
        author: [{ '@type': 'Person', familyName: 'Brine', givenName: 'Nora' }, { '@type': 'Organization', name: 'Salt Study Group' }],
        sameAs: ['https://doi.org/10.5555/salt(1)', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC456', 'https://pubmed.ncbi.nlm.nih.gov/123', 'https://clinicaltrials.gov/study/NCT00000000'],
      }],
    })
  })

  it('of a clinic is a page about a MedicalClinic', () => {
    expect(jsonLd(published(aClinicSnapshot()), PUBLIC_URL, null)).toMatchObject({
      '@type': 'MedicalWebPage', '@id': '#page', name: 'Harbour Clinic',
      mainEntity: {
        '@type': 'MedicalClinic', telephone: '+49 431 000000', address: { '@type': 'PostalAddress', addressLocality: 'Kiel' }, geo: { '@type': 'GeoCoordinates', latitude: 54.32, longitude: 10.14 },
        availableService: [{ '@type': 'MedicalTherapy', name: 'Dietary Advice' }], identifier: { '@type': 'PropertyValue', propertyID: 'Chamber of Kiel', value: 'L-1' },
      },
    })
  })

  it('leaves out what is not there', () => {
    const bare = anArticleSnapshot({ dek: '', heroImage: null, jurisdiction: '', changeNote: null, authors: [{ name: 'Ada', credentials: '', affiliation: '', url: '' }] })
    const page = jsonLd(published(bare), PUBLIC_URL, null)
    expect(Object.keys(page)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(description|spatialCoverage|correction|url)$/)]))
    expect(page.author).toEqual([{ '@type': 'Person', name: 'Ada' }])
  })

  it.each(CSL_TYPES)('knows a type for a source of the kind %s', (type) => {
    const snapshot = anArticleSnapshot({ bibliography: [aReference({ csl: { type, title: 'T', 'container-title': 'C' }, identifiers: {} })] })
    expect(jsonLd(published(snapshot), PUBLIC_URL, null).citation).toEqual([expect.objectContaining({ '@type': expect.stringMatching(/^[A-Z]/), name: 'T' })])
  })

  it('is for web addresses alone', async () => {
    const { ask, logged } = delivering([published(anArticleSnapshot())])
    const at = (url: string) => ask('query ($url: String) { article(slug: "less-salt") { ... on Article { jsonLd(url: $url) } } }', { url })
    for (const url of ['javascript:alert(1)', '/less-salt', 'https://', '']) expect((await at(url)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    expect((await at(URL)).data).toMatchObject({ article: { jsonLd: { url: URL } } })
    expect(logged).toEqual([])
  })
})
