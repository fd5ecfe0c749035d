export const query = /* GraphQL */ `
  "Published content: what is live now, each edition cited and signed by its reviewers, and tombstones of what was withdrawn."
  type Query {
    "Null: nothing has ever stood there."
    article(slug: String!, language: String! = "en"): ArticleResult
    """
    Newest first, by the day they first went live: an update moves nothing, so that a walk through all pages meets every article once.
    first: 1 to 50. topic is a slug; reviewer, source, clinic and claim are ids; specialty is a name, in any case, that a topic of the article asks of its reviewers today.
    reviewedAfter and reviewedBefore bound lastReviewed; the days themselves are within.
    """
    articles(first: Int! = 20, after: String, topic: String, language: String, reviewer: ID, source: ID, clinic: ID, claim: ID, specialty: String, reviewedAfter: Date, reviewedBefore: Date): ArticleConnection!
    "Null: nothing has ever stood there."
    clinic(slug: String!, language: String! = "en"): ClinicResult
    """
    Nearest first where near is given, else newest first. first: 1 to 50. treatment is a name, in any case; source and reviewer are ids.
    reviewedAfter and reviewedBefore bound lastReviewed; the days themselves are within.
    """
    clinics(first: Int! = 20, after: String, near: Near, treatment: String, language: String, source: ID, reviewer: ID, reviewedAfter: Date, reviewedBefore: Date): ClinicConnection!
    "Null: nothing live carries it."
    claim(id: ID!): PublishedClaim
    "Null: nothing live refers to it."
    source(id: ID!): PublishedSource
    "Null: nothing live bears the reviewer's signature."
    reviewer(id: ID!): Reviewer
    """
    Every publication, move, notice and withdrawal, in the order in which they got here: keep pageInfo.endCursor and ask again since then.
    Nothing is ever put in front of what you have read; after a repair some may be told again. Without since: from the beginning. first: 1 to 50.
    """
    changes(since: String, first: Int! = 50): ChangeConnection!
  }

  "A circle on the map."
  input Near {
    "WGS 84 degrees, -90 to 90."
    latitude: Float!
    "WGS 84 degrees, -180 to 180."
    longitude: Float!
    "Kilometres, above 0 and up to 500."
    radiusKm: Float! = 50
  }

  "A page of articles."
  type ArticleConnection {
    "In the order of the list."
    edges: [ArticleEdge!]!
    "What lies beyond this page."
    pageInfo: PageInfo!
  }

  "An article, and where it stands in the list."
  type ArticleEdge {
    "Ask after it for what follows."
    cursor: String!
    "The article."
    node: Article!
  }

  "A page of clinics."
  type ClinicConnection {
    "In the order of the list."
    edges: [ClinicEdge!]!
    "What lies beyond this page."
    pageInfo: PageInfo!
  }

  "A clinic, and where it stands in the list."
  type ClinicEdge {
    "Ask after it for what follows."
    cursor: String!
    "Along a great circle from the point asked for; null where none was."
    distanceKm: Float
    "The clinic."
    node: Clinic!
  }

  "A page of changes."
  type ChangeConnection {
    "Those of one text in the order in which they happened."
    edges: [ChangeEdge!]!
    "What lies beyond this page."
    pageInfo: PageInfo!
  }

  "A change, and where it stands among all."
  type ChangeEdge {
    "Ask since it for what follows."
    cursor: String!
    "The change."
    node: Change!
  }

  "One step of what is public. Pages of it are read forwards."
  type Change {
    "What happened."
    kind: PublicationChangeKind!
    "What it happened to."
    type: PublicationType!
    "Id of the article or clinic."
    id: ID!
    "BCP 47."
    language: String!
    "The address that changed: render it again, or its tombstone."
    slug: String!
    "The address it left, where it moved."
    formerSlug: String
    "The number of the edition published, noted or withdrawn."
    edition: Int!
    "When it happened. Where a server was down in between, one that happened earlier can come later."
    at: DateTime!
  }

  "What happened to what is public."
  enum PublicationChangeKind {
    PUBLISHED
    "Published at another address than the edition before."
    MOVED
    "Readers must be told something new of it, or no longer: its notices changed."
    NOTED
    WITHDRAWN
  }

  "What can be published."
  enum PublicationType { ARTICLE CLINIC }

  "Relay's (https://relay.dev/graphql/connections.htm), forwards."
  type PageInfo {
    "Whether more follows."
    hasNextPage: Boolean!
    "Whether you came here from an earlier page."
    hasPreviousPage: Boolean!
    "Of the first edge."
    startCursor: String
    "For changes: the one to go on from, even when there was nothing new."
    endCursor: String
  }

  "A day: ISO 8601, YYYY-MM-DD."
  scalar Date @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

  "An instant in UTC: ISO 8601, YYYY-MM-DDTHH:mm:ss.sssZ."
  scalar DateTime @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#section-5.6")

  "A JSON value."
  scalar JSON @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc8259")
`
