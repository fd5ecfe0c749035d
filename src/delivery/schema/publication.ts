/** Fields that articles and clinics share; GraphQL wants them written out in each. */
export const publicationFields = /* GraphQL */ `
    id: ID!
    "Its address, with the language."
    slug: String!
    "BCP 47."
    language: String!
    "The edition that is live."
    edition: Edition!
    "Editions that this one replaced, newest first; empty where the publisher doesn't show them. Their text is no longer public."
    editions: [SupersededEdition!]!
    "When the first edition went live."
    firstPublishedAt: DateTime!
    "What changed with this edition."
    changeNote: ChangeNote
    "Who reviewed exactly this text, and when."
    reviewedBy: [Review!]!
    "The day of the newest review."
    lastReviewed: Date!
    "The day by which it will be reviewed again."
    reviewDue: Date!
    "What readers must be told that the text doesn't say. Show them."
    notices: [Notice!]!
    "Every statement of the text that rests on sources, in order of appearance."
    claims: [Claim!]!
    "The numbered reference list."
    references: [Reference!]!
    """
    Structured data for the page (https://schema.org): a MedicalWebPage with its reviewers, citations and claims; for a clinic about a MedicalClinic.
    url is the page's canonical address on your site. Replace < by \\u003c when you write it into a script element.
    """
    jsonLd(url: String): JSON!
`

export const publication = /* GraphQL */ `
  "What articles and clinics have in common."
  interface Publication {
    ${publicationFields}
  }

  "The address is an earlier one: answer with a redirect."
  type Moved {
    id: ID!
    "Where it stands now."
    slug: String!
    language: String!
  }

  "It was live and has been withdrawn: show the notice at its address, never its text."
  type Withdrawn {
    id: ID!
    slug: String!
    language: String!
    "Null where the publisher doesn't show titles of what was withdrawn."
    title: String
    notice: String!
    withdrawnAt: DateTime!
  }

  "What was made public at one time. It never changes."
  type Edition {
    "1 for the first."
    number: Int!
    "SHA-256 of the edition's content (its RFC 8785 JSON): what the reviewers signed."
    contentHash: String!
    publishedAt: DateTime!
  }

  type SupersededEdition {
    number: Int!
    contentHash: String!
    publishedAt: DateTime!
    changeNote: ChangeNote
  }

  type ChangeNote {
    kind: ChangeKind!
    text: String!
  }

  enum ChangeKind {
    "Something was wrong."
    CORRECTION
    "Something is new."
    UPDATE
  }

  "A reviewer's signature below this edition."
  type Review {
    "The reviewer."
    id: ID!
    "As printed when it was signed."
    name: String!
    "As printed when it was signed."
    credentials: String!
    "What the signature says."
    meaning: String!
    signedAt: DateTime!
  }

  type Notice {
    kind: NoticeKind!
    text: String!
    at: DateTime!
  }

  enum NoticeKind {
    "The standing of a source has changed: corrected, doubted or retracted."
    SOURCE_STATUS
    "The day of the next review has passed."
    REVIEW_OVERDUE
  }
`
