import type { ArticleSnapshot, ClinicSnapshot, Person, Snapshot } from '../snapshot/snapshot'
import type { FieldName } from './comparison'
import { draft, draftsOf, imageDrafts, type Draft, type Making } from './drafts'
import { plainPieces, references } from './pieces'

/** A snapshot as lines: those that have names, and those that stand in an order. */
export interface Sections {
  /** Title, standfirst and image, above the body. */
  readonly head: ReadonlyMap<string, Draft>
  readonly body: readonly Draft[]
  readonly people: readonly Draft[]
  readonly details: ReadonlyMap<string, Draft>
}

export function sectionsOf(snapshot: Snapshot): Sections {
  const making = makingOf(snapshot)
  return snapshot.kind === 'article' ? ofArticle(snapshot, making) : ofClinic(snapshot, making)
}

function makingOf({ claims, media }: Snapshot): Making {
  const numbers = new Map(claims.map(({ id, citations }) => [id, [...new Set(citations.map(({ reference }) => reference))].sort((a, b) => a - b)]))
  const files = new Map(media.map(({ id, sha256 }) => [id, sha256]))
  return { numbersOf: (claim) => numbers.get(claim) ?? [], fileOf: (id) => files.get(id) ?? '' }
}

function ofArticle(article: ArticleSnapshot, making: Making): Sections {
  const { title, dek, heroImage, supporting, body, authors, quotedExperts, topics, clinic, disclosure, containsAdvertising, crisisResource, jurisdiction } = article
  const [image, alt] = heroImage === null ? [] : imageDrafts(heroImage, supporting.heroImage, making)
  return {
    head: fields({ title: [title, supporting.title], dek: [dek, supporting.dek] }, making, { ...(image && { image }), ...(alt && { alt }) }),
    body: draftsOf(body, making),
    people: [...authors.map((person) => personDraft(person, 'author')), ...quotedExperts.map((person) => personDraft(person, 'expert'))],
    details: fields({
      topics: topics.map(({ name }) => name).join(', '),
      crisisResource,
      clinic: clinic === null ? '' : `${clinic.name} (${clinic.relation})`,
      advertising: containsAdvertising ? 'yes' : '',
      jurisdiction,
      funding: disclosure.funding,
      conflicts: disclosure.conflicts,
      ...shared(article),
    }, making),
  }
}

function ofClinic(clinic: ClinicSnapshot, making: Making): Sections {
  const { name, offer, treatments, address: { street, postalCode, city, region, country }, latitude, longitude, phone, url, licence, verifiedOn } = clinic
  const treated = treatments.map((treatment) => draft({ type: 'treatment', depth: 0 }, [...plainPieces([treatment.name, treatment.description].filter(Boolean).join(': ')), ...references(treatment.supporting, making.numbersOf)]))
  return {
    head: fields({ title: name }, making),
    body: [...draftsOf(offer, making), ...treated],
    people: [],
    details: fields({ street, postalCode, city, region, country, latitude: degrees(latitude), longitude: degrees(longitude), phone, url, licenceNumber: licence.number, licenceBody: licence.body, verifiedOn, ...shared(clinic) }, making),
  }
}

const degrees = (value: number | null): string => (value === null ? '' : String(value))

const shared = ({ slug, language, translationOf = '', risk, changeNote }: Snapshot): Partial<Record<FieldName, string>> => ({ slug, language, translationOf, risk, ...(changeNote !== null && { [changeNote.kind]: changeNote.text }) })

/** A field's words, and the claims behind it where it has any. */
type Value = string | readonly [words: string, supporting: readonly string[]]

export function fields(values: Partial<Record<FieldName, Value>>, { numbersOf }: Pick<Making, 'numbersOf'> = NO_NUMBERS, more: Readonly<Record<string, Draft>> = {}): ReadonlyMap<string, Draft> {
  const drafts = Object.entries(values).map(([name, value]): [string, Draft] => {
    const [words, supporting] = typeof value === 'string' ? [value, []] : value
    return [name, draft({ type: 'field', name: name as FieldName, depth: 0 }, [...plainPieces(words), ...references(supporting, numbersOf)])]
  })
  return new Map([...drafts, ...Object.entries(more)])
}

const NO_NUMBERS = { numbersOf: () => [] }

const personDraft = ({ name, credentials, affiliation, url }: Person, as: 'author' | 'expert'): Draft => draft({ type: 'person', as, depth: 0 }, plainPieces([name, credentials, affiliation, url].filter(Boolean).join(', ')))
