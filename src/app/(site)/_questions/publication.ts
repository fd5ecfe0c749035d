/** What every page shows of an edition. Each question that spreads it hands `$url`, the page's own address, to the structured data. */
export const EDITION = /* GraphQL */ `
  fragment Edition on Publication {
    slug
    language
    edition { number publishedAt contentHash }
    editions { number publishedAt contentHash changeNote { kind text } }
    firstPublishedAt
    changeNote { kind text }
    reviewedBy { id name credentials meaning signedOn }
    lastReviewed
    reviewDue
    notices { kind text at }
    claims { id citations { stance reference { number } } }
    translations { slug language }
    references { number text url status statusOn citedAt identifiers { doi pmid pmcid nct } }
    bibtex: referencesUrl(format: BIBTEX)
    ris: referencesUrl(format: RIS)
    cslJson: referencesUrl(format: CSL_JSON)
    jsonLd(url: $url)
  }
`

export const ELSEWHERE = /* GraphQL */ `
  fragment Tombstone on Withdrawn { formerTitle notice withdrawnAt language }
  fragment Forwarding on Moved { slug language }
`

export interface Edition {
  readonly slug: string
  readonly language: string
  readonly edition: { readonly number: number; readonly publishedAt: string; readonly contentHash: string }
  readonly editions: readonly { readonly number: number; readonly publishedAt: string; readonly contentHash: string; readonly changeNote: ChangeNote | null }[]
  readonly firstPublishedAt: string
  readonly changeNote: ChangeNote | null
  readonly reviewedBy: readonly Review[]
  readonly lastReviewed: string
  readonly reviewDue: string
  readonly notices: readonly { readonly kind: 'SOURCE_STATUS' | 'REVIEW_OVERDUE'; readonly text: string; readonly at: string }[]
  readonly claims: readonly Claim[]
  readonly translations: readonly { readonly slug: string; readonly language: string }[]
  readonly references: readonly Reference[]
  readonly bibtex: string
  readonly ris: string
  readonly cslJson: string
  readonly jsonLd: unknown
}

export interface Claim {
  readonly id: string
  readonly citations: readonly { readonly stance: 'SUPPORTS' | 'QUALIFIES' | 'CONTRADICTS'; readonly reference: { readonly number: number } }[]
}

export interface ChangeNote {
  readonly kind: 'CORRECTION' | 'UPDATE'
  readonly text: string
}

export interface Review {
  readonly id: string
  readonly name: string
  readonly credentials: string
  readonly meaning: string
  readonly signedOn: string
}

export interface Reference {
  readonly number: number
  readonly text: string
  readonly url: string | null
  readonly status: 'CURRENT' | 'CORRECTED' | 'EXPRESSION_OF_CONCERN' | 'RETRACTED' | 'UNKNOWN'
  readonly statusOn: string | null
  /** Ids of the superscripts in the text that lead here. */
  readonly citedAt: readonly string[]
  readonly identifiers: { readonly doi: string | null; readonly pmid: string | null; readonly pmcid: string | null; readonly nct: string | null }
}

export interface Withdrawn {
  readonly __typename: 'Withdrawn'
  readonly formerTitle: string | null
  readonly notice: string
  readonly withdrawnAt: string
  readonly language: string
}

export interface Moved {
  readonly __typename: 'Moved'
  readonly slug: string
  readonly language: string
}
