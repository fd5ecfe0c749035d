import type { ClaimFact, Facts, SourceFact } from '../../../../src/domain/gate/facts'
import type { ArticleSnapshot, Reference, SnapshotCitation, SnapshotClaim } from '../../../../src/domain/snapshot/snapshot'

/** A claim c1 that rests on the source s1, as an article pins them. */
const CITATION: SnapshotCitation = { reference: 1, source: 's1', locator: { page: '4', section: '', quote: '' }, stance: 'supports', confirmedBy: 'Ed Editor' }
const CLAIM: SnapshotClaim = { id: 'c1', revision: 3, statement: 'Splints ease wrist pain.', kind: 'efficacy', certainty: 'moderate', jurisdiction: '', citations: [CITATION] }
const REFERENCE: Reference = {
  number: 1,
  source: 's1',
  revision: 2,
  csl: { type: 'book', title: 'The rested wrist', publisher: 'Harbour Press', issued: { 'date-parts': [[2020]] } },
  identifiers: {},
  studyDesign: '',
  evidenceLevel: '',
  text: 'Lima A. The rested wrist. Harbour Press; 2020.',
}

/** With other fields of the claim, its citation or its reference. */
export const evidence = ({ claim = {}, citation = {}, reference = {} }: { claim?: Partial<SnapshotClaim>; citation?: Partial<SnapshotCitation>; reference?: Partial<Reference> } = {}): Pick<ArticleSnapshot, 'claims' | 'bibliography'> => ({
  claims: [{ ...CLAIM, citations: [{ ...CITATION, ...citation }], ...claim }],
  bibliography: [{ ...REFERENCE, ...reference }],
})

export const claimFact = (fields: Partial<ClaimFact>): Pick<Facts, 'claims'> => ({ claims: { c1: { revision: 3, safetyRevision: 0, retired: false, ...fields } } })
export const sourceFact = (fields: Partial<SourceFact>): Pick<Facts, 'sources'> => ({ sources: { s1: { revision: 2, safetyRevision: 0, status: 'current', statusOn: '', ...fields } } })
