import { text, type Block } from '../../../src/domain/snapshot/content'
import { toLexical } from '../../../src/domain/snapshot/toLexical'
import type { ArticleCopy, ClinicCopy, Library, LibraryClaim, LibrarySource } from '../../../src/domain/snapshot/workingCopy'

export const cited = (words: string, ...claims: string[]): Block => ({
  type: 'paragraph',
  content: [text(words), ...claims.map((claim) => ({ type: 'claimReference', claim }) as const)],
})

export const anArticle = (fields: Partial<ArticleCopy> = {}, ...body: Block[]): ArticleCopy => ({
  kind: 'article',
  id: 'a1',
  title: 'Wrist splints',
  slug: 'wrist-splints',
  language: 'en',
  dek: 'Rest for the wrist.',
  supporting: { title: [], dek: [], heroImage: [] },
  topics: ['t1'],
  risk: 'standard',
  authors: [],
  quotedExperts: [],
  clinic: 'k1',
  clinicRelation: 'offer',
  disclosure: { funding: '', conflicts: 'None.' },
  containsAdvertising: false,
  crisisResource: '',
  jurisdiction: '',
  changeNote: null,
  heroImage: null,
  references: [],
  ...fields,
  body: fields.body ?? toLexical(body),
})

export const aClinic = (fields: Partial<ClinicCopy> = {}, ...offer: Block[]): ClinicCopy => ({
  kind: 'clinic',
  id: 'k1',
  name: 'Quay Clinic',
  slug: 'quay-clinic',
  language: 'en',
  address: { street: '1 Quay', city: 'Porto', region: '', postalCode: '', country: 'PT' },
  latitude: 41.1,
  longitude: -8.6,
  phone: '',
  url: '',
  treatments: [],
  licence: { number: '', body: '' },
  verifiedOn: '',
  changeNote: null,
  risk: 'standard',
  ...fields,
  offer: fields.offer ?? toLexical(offer),
})

type LibraryCitation = LibraryClaim['citations'][number]

export const aCitation = (source: string, fields: Partial<LibraryCitation> = {}): LibraryCitation => ({
  source,
  locator: { page: '4', section: '', quote: '' },
  stance: 'supports',
  confirmedBy: 'editor',
  ...fields,
})
export const aClaim = (id: string, sources: readonly string[], fields: Partial<LibraryClaim> = {}): LibraryClaim => ({
  id,
  revision: 3,
  statement: `What ${id} says.`,
  kind: 'efficacy',
  certainty: 'moderate',
  jurisdiction: '',
  citations: sources.map((source) => aCitation(source)),
  ...fields,
})
export const aSource = (id: string, fields: Partial<LibrarySource> = {}): LibrarySource => ({
  id,
  revision: 2,
  csl: { type: 'book', title: `Book ${id}`, publisher: 'Harbour Press', issued: { 'date-parts': [[2020]] } },
  identifiers: {},
  studyDesign: '',
  evidenceLevel: '',
  ...fields,
})

const byId = <T extends { readonly id: string }>(...things: T[]): ReadonlyMap<string, T> => new Map(things.map((thing) => [thing.id, thing]))

export const aLibrary = (fields: Partial<Library> = {}): Library => ({
  claims: byId(aClaim('c1', ['s1', 's2']), aClaim('c2', ['s3', 's1']), aClaim('c3', ['s4'])),
  sources: byId(aSource('s1'), aSource('s2'), aSource('s3'), aSource('s4')),
  media: byId({ id: 'm1', sha256: 'ab'.repeat(32), mimeType: 'image/png', width: 640, height: 480, alt: 'A splinted wrist' }),
  topics: byId({ id: 't1', name: 'Wrist', slug: 'wrist' }),
  clinics: byId({ id: 'k1', name: 'Quay Clinic', slug: 'quay-clinic' }),
  ...fields,
})
