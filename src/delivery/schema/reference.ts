import { CSL_TYPES } from '../../domain/references/csl'
import { REFERENCE_STYLES } from '../../domain/references/styles'
import { REFERENCE_FORMATS } from '../../domain/references/write'
import { enumValues } from '../views/enumName'

/** A bibliographic record, whether numbered in an edition or asked for by itself. */
const sourceFields = /* GraphQL */ `
    "As printed in a reference list. VANCOUVER is what the reviewers signed; other styles are printed from the same record."
    text(style: ReferenceStyle! = VANCOUVER): String!
    "What kind of work it is."
    type: SourceType!
    "Of the work itself."
    title: String
    "In the order in which the work names them."
    authors: [SourceAuthor!]!
    "The journal, book or site that it is part of."
    containerTitle: String
    "Who published it."
    publisher: String
    "Where its publisher is."
    publisherPlace: String
    "Of the journal."
    volume: String
    "Of the volume."
    issue: String
    "First and last, or an article number."
    pages: String
    "Of the book."
    bookEdition: String
    "ISO 8601 as exactly as it is known: 2019, 2019-05 or 2019-05-21."
    issued: String
    "ISO 8601, when an online source was read."
    accessed: String
    "By which registries know it."
    identifiers: Identifiers!
    "Where readers find it: by its DOI, else its own address, else a registry's."
    url: String
    "Such as “randomized controlled trial”."
    studyDesign: String
    "As graded by the publisher."
    evidenceLevel: String
    "What is known of it today, which may be worse than when the text was signed. Mark what isn't CURRENT."
    status: SourceStatus!
    "The day of that status."
    statusOn: Date
`

export const reference = /* GraphQL */ `
  "A source as numbered in one edition."
  type Reference {
    "From 1, in order of first appearance; the body's HTML links to it as #reference-N."
    number: Int!
    "Id of the source."
    source: ID!
    ${sourceFields}
    "Ids of the edition's claims that cite it."
    citedBy: [ID!]!
    "Ids of the superscripts in the text’s HTML that lead to it, in reading order: link back to each."
    citedAt: [String!]!
  }

  "How references are printed: as NLM does (Citing Medicine), or the American Medical Association (Manual of Style, 11th edition)."
  enum ReferenceStyle { ${enumValues(REFERENCE_STYLES)} }

  "What reference managers read."
  enum ReferenceFormat { ${enumValues(REFERENCE_FORMATS)} }

  "Kinds of work, as CSL 1.0.2 names them."
  enum SourceType { ${enumValues(CSL_TYPES)} }

  "A person (family and given name) or a group (name alone)."
  type SourceAuthor {
    "As printed."
    name: String!
    "A person’s family name."
    family: String
    "A person’s given names or initials."
    given: String
  }

  "Normalized: a DOI in lower case without prefix, ISBN as 13 digits."
  type Identifiers {
    "Digital Object Identifier."
    doi: String
    "PubMed."
    pmid: String
    "PubMed Central."
    pmcid: String
    "Of a book."
    isbn: String
    "ClinicalTrials.gov."
    nct: String
  }

  "How a source stands today."
  enum SourceStatus {
    CURRENT
    CORRECTED
    EXPRESSION_OF_CONCERN
    RETRACTED
    "Nobody has looked it up."
    UNKNOWN
  }

  "A source that something live refers to."
  type PublishedSource {
    "The same in every edition."
    id: ID!
    ${sourceFields}
    "Live articles that refer to it."
    articles(first: Int! = 20, after: String): ArticleConnection!
    "Live clinics that refer to it."
    clinics(first: Int! = 20, after: String): ClinicConnection!
  }
`
