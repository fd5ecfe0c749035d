export const finding = /* GraphQL */ `
  extend type Query {
    """
    Live articles and clinics that have every word of text, best first: what has them in its title or name, then in dek, claims and topics, a clinic's treatments
    and place, then anywhere; of equals the newest. Case and accents don't matter, the last word may be the beginning of one, and nothing in text is an operator.
    Sixteen words count; those that stand in nearly every text of the language (English where none is given) don't. At most the best 500 are found. first: 1 to 50. topic is a slug.
    """
    search(text: String!, first: Int! = 20, after: String, type: PublicationType, language: String, topic: String): SearchConnection!
    "Topics that live articles have, by name. language: those of articles in it. first: 1 to 50."
    topics(first: Int! = 50, after: String, language: String): TopicConnection!
    "Null: no live article has it."
    topic(slug: String!): TopicSummary
  }

  "A page of what was found."
  type SearchConnection {
    "Best first."
    edges: [SearchEdge!]!
    "What lies beyond this page."
    pageInfo: PageInfo!
  }

  "What was found, and where it stands."
  type SearchEdge {
    "Ask after it, with the same text, for what follows."
    cursor: String!
    "The article or clinic."
    node: Publication!
    "The place of its text that has most of what was asked for, about 240 characters as plain text: print the pieces one after the other. Where only its title has any, the beginning."
    excerpt: [ExcerptPiece!]!
  }

  "A stretch of an excerpt."
  type ExcerptPiece {
    "Plain text: escape it for HTML."
    text: String!
    "Whether this was asked for: mark it."
    match: Boolean!
  }

  "A page of topics."
  type TopicConnection {
    "By name."
    edges: [TopicEdge!]!
    "What lies beyond this page."
    pageInfo: PageInfo!
  }

  "A topic, and where it stands in the list."
  type TopicEdge {
    "Ask after it for what follows."
    cursor: String!
    "The topic."
    node: TopicSummary!
  }

  "A topic that live articles have."
  type TopicSummary {
    "List its articles with it."
    slug: String!
    "As the newest of its articles prints it."
    name: String!
    "How many live articles have it; of one language where that was asked for."
    articles: Int!
  }
`
