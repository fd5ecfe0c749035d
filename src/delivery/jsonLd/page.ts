import type { ClaimLeaf, MedicalClinicLeaf, MedicalWebPageLeaf, WithContext } from 'schema-dts'
import type { LivePublication } from '../../domain/publication/publication'
import type { ArticleSnapshot, ClinicSnapshot } from '../../domain/snapshot/snapshot'
import { titleOf } from '../../domain/snapshot/title'
import { imageView } from '../views/image'
import { citation } from './citation'
import { filled } from './filled'
import { person } from './person'

/**
 * Structured data of a live edition, per https://schema.org. The types are schema-dts' leaves, so the compiler refuses a property where it isn't allowed.
 * `url` is the page's canonical address; without one, ids are relative to the page that carries it.
 */
export function jsonLd(publication: LivePublication, publicUrl: string, url: string | null, translations: readonly LivePublication[] = []): WithContext<MedicalWebPageLeaf> {
  const { snapshot } = publication
  const page = snapshot.kind === 'article' ? articlePage(snapshot, publicUrl) : clinicPage(snapshot)
  return { '@context': 'https://schema.org', ...editionPage(publication, url ?? ''), ...filled({ url: url ?? '' }), ...page, ...translated(publication, translations) }
}

type PageProperties = Omit<MedicalWebPageLeaf, '@type'>

function editionPage({ snapshot, sources, language, edition, firstPublishedAt, publishedAt, changeNote, lastReviewed, review }: LivePublication, url: string): MedicalWebPageLeaf {
  const id = url === '' ? '#page' : url
  return {
    '@type': 'MedicalWebPage',
    '@id': id,
    inLanguage: language,
    isAccessibleForFree: true,
    version: edition,
    datePublished: firstPublishedAt,
    dateModified: publishedAt,
    lastReviewed,
    reviewedBy: review.signatures.map(person),
    ...(changeNote?.kind === 'correction' ? { correction: changeNote.text } : {}),
    citation: snapshot.bibliography.map((reference) => citation(reference, sources[reference.source], `${url}#reference-${reference.number}`)),
    hasPart: snapshot.claims.map(
      ({ id: claim, statement, citations }): ClaimLeaf => ({
        '@type': 'Claim',
        '@id': `${url}#claim-${claim}`,
        text: statement,
        appearance: { '@id': id },
        citation: citations.filter(({ stance }) => stance === 'supports').map(({ reference }) => ({ '@id': `${url}#reference-${reference}` })),
      }),
    ),
  }
}

/** Of what it was translated, or into what: the page's addresses are the frontend's, so each is named by its id here. */
function translated({ snapshot }: LivePublication, others: readonly LivePublication[]): PageProperties {
  const works = (some: readonly LivePublication[]) => some.map((other) => ({ '@type': 'MedicalWebPage' as const, name: titleOf(other.snapshot), inLanguage: other.language, identifier: other.id }))
  const original = works(others.filter(({ id }) => id === snapshot.translationOf))
  if (snapshot.translationOf !== undefined) return original[0] === undefined ? {} : { translationOfWork: original[0] }
  return others.length === 0 ? {} : { workTranslation: works(others) }
}

function articlePage(snapshot: ArticleSnapshot, publicUrl: string): PageProperties {
  const { title, dek, authors, quotedExperts, topics, heroImage, jurisdiction } = snapshot
  const images = heroImage === null ? [] : imageView(snapshot, heroImage, publicUrl)
  return {
    headline: title,
    ...filled({ description: dek }),
    author: authors.map(person),
    mentions: quotedExperts.map(person),
    keywords: topics.map(({ name }) => name),
    image: images.map(({ url }) => url),
    ...(jurisdiction === '' ? {} : { spatialCoverage: { '@type': 'Country' as const, identifier: jurisdiction } }),
  }
}

const clinicPage = (snapshot: ClinicSnapshot): PageProperties => ({ name: snapshot.name, mainEntity: clinic(snapshot) })

function clinic({ name, address, latitude, longitude, phone, url, treatments, licence }: ClinicSnapshot): MedicalClinicLeaf {
  const { street, city, region, postalCode, country } = address
  return {
    '@type': 'MedicalClinic',
    name,
    address: { '@type': 'PostalAddress', ...filled({ streetAddress: street, addressLocality: city, addressRegion: region, postalCode, addressCountry: country }) },
    ...(latitude === null || longitude === null ? {} : { geo: { '@type': 'GeoCoordinates' as const, latitude, longitude } }),
    ...filled({ telephone: phone, url }),
    availableService: treatments.map((treatment) => ({ '@type': 'MedicalTherapy', name: treatment.name, ...filled({ description: treatment.description }) })),
    ...(licence.number === '' ? {} : { identifier: { '@type': 'PropertyValue' as const, propertyID: licence.body, value: licence.number } }),
  }
}
