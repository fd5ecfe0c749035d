import { CERTAINTIES, STATEMENT_KINDS } from '../../domain/prose/kinds'
import { CSL_TYPES } from '../../domain/references/csl'
import { enumName } from '../views/enumName'

const values = (names: readonly string[]): string => names.map(enumName).join(' ')

/** A bibliographic record, whether numbered in an edition or asked for by itself. */
const sourceFields = /* GraphQL */ `
    "As printed in a reference list (NLM style)."
    text: String!
    type: SourceType!
    title: String
    authors: [SourceAuthor!]!
    "The journal, book or site that it is part of."
    containerTitle: String
    publisher: String
    publisherPlace: String
    volume: String
    issue: String
    pages: String
    bookEdition: String
    "ISO 8601 as exactly as it is known: 2019, 2019-05 or 2019-05-21."
    issued: String
    "ISO 8601, when an online source was read."
    accessed: String
    identifiers: Identifiers!
    "Where readers find it: by its DOI, else its own address, else a registry's."
    url: String
    studyDesign: String
    evidenceLevel: String
    "What is known of it today, which may be worse than when the text was signed. Mark what isn't CURRENT."
    status: SourceStatus!
    "The day of that status."
    statusOn: Date
    "The publisher's notice on that status."
    notice: String
`

export const claim = /* GraphQL */ `
  "One checkable statement of an edition, with what it rests on."
  type Claim {
    id: ID!
    "Of the claims library, as pinned by the edition."
    revision: Int!
    statement: String!
    kind: StatementKind!
    certainty: Certainty!
    "ISO 3166-1 alpha-2 code of the country for which it holds; null: everywhere."
    jurisdiction: String
    citations: [Citation!]!
  }

  "What a statement is about."
  enum StatementKind { ${values(STATEMENT_KINDS)} }

  "How sure the evidence is (GRADE); UNGRADED: nobody has graded it."
  enum Certainty { ${values(CERTAINTIES)} }

  type Citation {
    reference: Reference!
    locator: Locator!
    stance: Stance!
  }

  "Where in the source it stands."
  type Locator {
    page: String
    section: String
    "The source's own words."
    quote: String
  }

  "What the source does to the claim."
  enum Stance { SUPPORTS QUALIFIES CONTRADICTS }

  "A source as numbered in one edition."
  type Reference {
    "From 1, in order of first appearance; the body's HTML links to it as #reference-N."
    number: Int!
    "Id of the source."
    source: ID!
    ${sourceFields}
    "Ids of the edition's claims that cite it."
    citedBy: [ID!]!
  }

  enum SourceType { ${values(CSL_TYPES)} }

  "A person (family and given name) or a group (name alone)."
  type SourceAuthor {
    name: String!
    family: String
    given: String
  }

  "Normalized: a DOI in lower case without prefix, ISBN as 13 digits."
  type Identifiers {
    doi: String
    pmid: String
    pmcid: String
    isbn: String
    "ClinicalTrials.gov."
    nct: String
  }

  enum SourceStatus {
    CURRENT
    CORRECTED
    EXPRESSION_OF_CONCERN
    RETRACTED
    "Nobody has looked it up."
    UNKNOWN
  }

  "A claim that something live carries."
  type PublishedClaim {
    "In its newest live wording."
    claim: Claim!
    articles(first: Int! = 20, after: String): ArticleConnection!
    clinics(first: Int! = 20, after: String): ClinicConnection!
  }

  "A source that something live refers to."
  type PublishedSource {
    id: ID!
    ${sourceFields}
    articles(first: Int! = 20, after: String): ArticleConnection!
    clinics(first: Int! = 20, after: String): ClinicConnection!
  }

  "A reviewer whose signature stands below something live."
  type Reviewer {
    id: ID!
    "As printed with the newest signature."
    name: String!
    "As printed with the newest signature."
    credentials: String!
    articles(first: Int! = 20, after: String): ArticleConnection!
    clinics(first: Int! = 20, after: String): ClinicConnection!
  }
`
