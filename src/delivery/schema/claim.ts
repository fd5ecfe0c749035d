import { CERTAINTIES, STATEMENT_KINDS } from '../../domain/prose/kinds'
import { enumValues } from '../views/enumName'

export const claim = /* GraphQL */ `
  "One checkable statement of an edition, with what it rests on."
  type Claim {
    "The same in every edition that carries it."
    id: ID!
    "Of the claims library, as pinned by the edition."
    revision: Int!
    "The statement by itself."
    statement: String!
    "What it is about."
    kind: StatementKind!
    "How sure the evidence is."
    certainty: Certainty!
    "ISO 3166-1 alpha-2 code of the country for which it holds; null: everywhere."
    jurisdiction: String
    "What it rests on."
    citations: [Citation!]!
  }

  "What a statement is about."
  enum StatementKind { ${enumValues(STATEMENT_KINDS)} }

  "How sure the evidence is (GRADE); UNGRADED: nobody has graded it."
  enum Certainty { ${enumValues(CERTAINTIES)} }

  "A claim pointing at a source."
  type Citation {
    "The source as numbered in the edition."
    reference: Reference!
    "Where in the source to look."
    locator: Locator!
    "Whether the source supports the claim."
    stance: Stance!
  }

  "Where in the source it stands."
  type Locator {
    "A page or pages."
    page: String
    "A section, table or figure."
    section: String
    "The source's own words."
    quote: String
  }

  "What the source does to the claim."
  enum Stance { SUPPORTS QUALIFIES CONTRADICTS }

  "A claim that something live carries."
  type PublishedClaim {
    "In its newest live wording."
    claim: Claim!
    "Live articles that carry it."
    articles(first: Int! = 20, after: String): ArticleConnection!
    "Live clinics that carry it."
    clinics(first: Int! = 20, after: String): ClinicConnection!
  }

  "A reviewer whose signature stands below something live."
  type Reviewer {
    "Of the reviewer."
    id: ID!
    "As printed with the newest signature."
    name: String!
    "As printed with the newest signature."
    credentials: String!
    "Live articles with the reviewer’s signature."
    articles(first: Int! = 20, after: String): ArticleConnection!
    "Live clinics with the reviewer’s signature."
    clinics(first: Int! = 20, after: String): ClinicConnection!
  }
`
