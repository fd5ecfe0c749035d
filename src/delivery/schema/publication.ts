/** Fields that articles and clinics share; GraphQL wants them written out in each. */
export const publicationFields = /* GraphQL */ `
    "The same in every edition."
    id: ID!
    "Its address, with the language."
    slug: String!
    "BCP 47."
    language: String!
    "The same in other languages, as far as it is live: the original and its other translations, each reviewed by itself. Its alternates (hreflang), besides itself."
    translations: [Translation!]!
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
    "Address of a file with the whole reference list for reference managers. It follows what is live here."
    referencesUrl(format: ReferenceFormat!): String!
    """
    Structured data for the page (https://schema.org): a MedicalWebPage with its reviewers, citations, claims and translations; for a clinic about a MedicalClinic.
    url is the page's canonical address on your site. Replace < by \\u003c when you write it into a script element.
    """
    jsonLd(url: String): JSON!
`

export const publication = /* GraphQL */ `
  "What articles and clinics have in common."
  interface Publication {
    ${publicationFields}
  }

  "Where the same stands in another language."
  type Translation {
    "Of the article or clinic."
    id: ID!
    "BCP 47."
    language: String!
    "Its address, with the language."
    slug: String!
  }

  "The address is an earlier one: answer with a redirect."
  type Moved {
    "Of the article or clinic."
    id: ID!
    "Where it stands now."
    slug: String!
    "BCP 47."
    language: String!
  }

  "It was live and has been withdrawn: show the notice at its address, never its text."
  type Withdrawn {
    "Of the article or clinic."
    id: ID!
    "Its last address."
    slug: String!
    "BCP 47."
    language: String!
    "Null where the publisher doesn't show titles of what was withdrawn."
    formerTitle: String
    "What the publisher tells readers."
    notice: String!
    "When it was withdrawn."
    withdrawnAt: DateTime!
  }

  "What was made public at one time. It never changes."
  type Edition {
    "1 for the first."
    number: Int!
    "SHA-256 of the edition's content (its RFC 8785 JSON): what the reviewers signed."
    contentHash: String!
    "When it went live."
    publishedAt: DateTime!
  }

  "An edition that a later one replaced."
  type SupersededEdition {
    "1 for the first."
    number: Int!
    "What its reviewers signed."
    contentHash: String!
    "When it went live."
    publishedAt: DateTime!
    "What had changed with it."
    changeNote: ChangeNote
  }

  "What an edition changed, in words for readers."
  type ChangeNote {
    "Whether something was wrong or new."
    kind: ChangeKind!
    "What changed."
    text: String!
  }

  "Why an edition was made."
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
    "When it was signed."
    signedAt: DateTime!
    "The day of it, as the publisher counts days: print this one, as lastReviewed is one of these."
    signedOn: Date!
  }

  "Something to show with a text that the text does not say."
  type Notice {
    "What it is about."
    kind: NoticeKind!
    "The words to show."
    text: String!
    "Since when it holds."
    at: DateTime!
  }

  "What a notice is about."
  enum NoticeKind {
    "The standing of a source has changed: corrected, doubted or retracted."
    SOURCE_STATUS
    "The day of the next review has passed."
    REVIEW_OVERDUE
  }
`
