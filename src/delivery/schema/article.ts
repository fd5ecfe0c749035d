import { publicationFields } from './publication'

export const article = /* GraphQL */ `
  "What stands at an article's address: the article, or where it went."
  union ArticleResult = Article | Withdrawn | Moved

  "A live article: the edition that reviewers signed, and what has become known since."
  type Article implements Publication {
    ${publicationFields}
    title: String!
    "The summary below the title."
    dek: String
    body: Body!
    topics: [Topic!]!
    authors: [Person!]!
    "People quoted by name in the text."
    quotedExperts: [Person!]!
    "The clinic whose offer the article is part of, or with which it is affiliated. The name is the one in the signed text."
    clinic: ClinicMention
    disclosure: Disclosure!
    "Whether the text contains advertising or affiliate links. Show it."
    containsAdvertising: Boolean!
    "Where readers in a crisis find help. Show it wherever the article is shown."
    crisisResource: String
    "ISO 3166-1 alpha-2 code of the country whose rules the text speaks of; null: it binds itself to none."
    jurisdiction: String
    heroImage: Image
    "Every image of the article, the hero image first."
    images: [Image!]!
  }

  type Topic {
    id: ID!
    name: String!
    slug: String!
  }

  "A person as printed in the edition."
  type Person {
    name: String!
    credentials: String
    affiliation: String
    "The person's profile."
    url: String
  }

  type ClinicMention {
    id: ID!
    name: String!
    "Ask for the clinic with it, in the article's language; it may not be live."
    slug: String!
    relation: ClinicRelation!
  }

  enum ClinicRelation {
    "The article is about something that the clinic offers."
    OFFER
    "The article's makers are affiliated with the clinic."
    AFFILIATION
  }

  type Disclosure {
    "Who paid for the article."
    funding: String
    "Conflicts of interest of those who wrote it."
    conflicts: String
  }

  type Image {
    "Absolute, and for ever the same file: its name is the SHA-256 of its content."
    url: String!
    "What the image shows, for those who don't see it."
    alt: String!
    caption: String
    "Pixels."
    width: Int
    "Pixels."
    height: Int
    mimeType: String!
  }
`
