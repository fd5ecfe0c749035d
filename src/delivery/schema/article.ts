import { publicationFields } from './publication'

export const article = /* GraphQL */ `
  "What stands at an article's address: the article, or where it went."
  union ArticleResult = Article | Withdrawn | Moved

  "A live article: the edition that reviewers signed, and what has become known since."
  type Article implements Publication {
    ${publicationFields}
    "As reviewed."
    title: String!
    "The summary below the title."
    dek: String
    "The text."
    body: Body!
    "What it is about."
    topics: [Topic!]!
    "Who wrote it."
    authors: [Person!]!
    "People quoted by name in the text."
    quotedExperts: [Person!]!
    "The clinic whose offer the article is part of, or with which it is affiliated. The name is the one in the signed text."
    clinic: ClinicMention
    "Who paid, and who has an interest."
    disclosure: Disclosure!
    "Whether the text contains advertising or affiliate links. Show it."
    containsAdvertising: Boolean!
    "Where readers in a crisis find help. Show it wherever the article is shown."
    crisisResource: String
    "ISO 3166-1 alpha-2 code of the country whose rules the text speaks of; null: it binds itself to none."
    jurisdiction: String
    "The image at the top."
    heroImage: Image
    "Every image of the article, the hero image first."
    images: [Image!]!
  }

  "What an article is about."
  type Topic {
    "The same wherever it is used."
    id: ID!
    "As printed in the edition."
    name: String!
    "List its articles with it."
    slug: String!
  }

  "A person as printed in the edition."
  type Person {
    "As printed."
    name: String!
    "As printed: “MD, PhD”."
    credentials: String
    "Where the person works."
    affiliation: String
    "The person's profile."
    url: String
  }

  "A clinic that an article names as its own or as its subject."
  type ClinicMention {
    "Of the clinic."
    id: ID!
    "As printed in the edition."
    name: String!
    "Ask for the clinic with it, in the article's language; it may not be live."
    slug: String!
    "How the article and the clinic belong together."
    relation: ClinicRelation!
  }

  "How an article and a clinic belong together."
  enum ClinicRelation {
    "The article is about something that the clinic offers."
    OFFER
    "The article's makers are affiliated with the clinic."
    AFFILIATION
  }

  "Interests behind an article (ICMJE Recommendations, II.B)."
  type Disclosure {
    "Who paid for the article."
    funding: String
    "Conflicts of interest of those who wrote it."
    conflicts: String
  }

  "A picture of the edition."
  type Image {
    "Absolute, and for ever the same file: its name is the SHA-256 of its content."
    url: String!
    "What the image shows, for those who don't see it."
    alt: String!
    "Printed below it."
    caption: String
    "Pixels."
    width: Int
    "Pixels."
    height: Int
    "Such as image/jpeg."
    mimeType: String!
  }
`
