import type { Place } from '../snapshot/passage'
import type { Reference, SnapshotCitation, SnapshotClaim } from '../snapshot/snapshot'
import { atField, type Found, type Reading } from './rule'

/** The first words that a claim vouches for, best a statement of fact: where a finding about the claim points. */
function whereCited({ statements, passages }: Reading, claim: string): { readonly place: Place; readonly text: string } {
  const resting = statements.filter(({ claims }) => claims.includes(claim))
  const vouched = resting.find(({ factual }) => factual) ?? resting[0]
  if (vouched !== undefined) return { place: vouched.place, text: vouched.text }
  const holder = passages.find(({ supporting, anchors }) => supporting.includes(claim) || anchors.some((anchor) => anchor.type === 'claim' && anchor.claim === claim))
  return { place: { path: holder?.path ?? 'claims', start: 0, end: holder?.text.length ?? 0 }, text: holder?.text ?? '' }
}

/** One finding for each claim that the test holds something against, at the words that rest on it. */
export const againstClaims = (reading: Reading, against: (claim: SnapshotClaim) => Pick<Found, 'message' | 'advice' | 'severity'> | null): Found[] =>
  reading.snapshot.claims.flatMap((claim) => {
    const found = against(claim)
    return found === null ? [] : [{ ...whereCited(reading, claim.id), about: { claim: claim.id }, ...found }]
  })

/** One finding for each citation that the test holds something against, at the words that rest on its claim. */
export const againstCitations = (reading: Reading, against: (citation: SnapshotCitation, claim: SnapshotClaim) => Pick<Found, 'message' | 'advice' | 'severity'> | null): Found[] =>
  reading.snapshot.claims.flatMap((claim) =>
    claim.citations.flatMap((citation) => {
      const found = against(citation, claim)
      return found === null ? [] : [{ ...whereCited(reading, claim.id), about: { claim: claim.id, source: citation.source }, ...found }]
    }),
  )

/** One finding for each reference that stands on the list alone, cited by no claim, and that the test holds something against. */
export function againstListed({ snapshot }: Pick<Reading, 'snapshot'>, against: (reference: Reference) => Pick<Found, 'message' | 'advice' | 'severity'> | null): Found[] {
  const cited = new Set(snapshot.claims.flatMap(({ citations }) => citations.map(({ reference }) => reference)))
  return snapshot.bibliography
    .filter(({ number }) => !cited.has(number))
    .flatMap((reference) => {
      const found = against(reference)
      if (found === null) return []
      const { message, advice, severity } = found
      return [{ ...atField(`bibliography/${reference.number}`, message, advice, reference.text), about: { source: reference.source }, ...(severity && { severity }) }]
    })
}

/** A source's printed title, or its number where it has none. */
export const titleOf = ({ snapshot }: Reading, reference: number): string => snapshot.bibliography.find(({ number }) => number === reference)?.csl.title ?? `reference ${reference}`
