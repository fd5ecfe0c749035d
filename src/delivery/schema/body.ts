export const body = /* GraphQL */ `
  "A text, in two forms that say the same."
  type Body {
    """
    Safe HTML of whitelisted elements: headings with ids, superscript numbers that link to #reference-N, images.
    Byte for byte what reviewers signed, with images at /media/… of this server; absoluteUrls puts this server's origin before them.
    """
    html(absoluteUrls: Boolean! = false): String!
    "The blocks in order, for frontends that render by themselves."
    blocks: [Block!]!
  }

  "A part of a text that stands by itself."
  union Block = Heading | Paragraph | Quote | List | Figure | Rule

  "A heading in the text."
  type Heading {
    "1 to 6."
    level: Int!
    "Its words."
    content: [Inline!]!
  }

  "A paragraph."
  type Paragraph {
    "Its words."
    content: [Inline!]!
  }

  "Words of somebody else."
  type Quote {
    "The quoted words."
    content: [Inline!]!
  }

  "A list."
  type List {
    "Bullets or numbers."
    style: ListStyle!
    "The first item's number, where numbered."
    start: Int!
    "In order."
    items: [ListItem!]!
  }

  "What stands before the items of a list."
  enum ListStyle { BULLET NUMBER }

  "The item's own line, then what is nested below it."
  type ListItem {
    "Its own line."
    content: [Inline!]!
    "What is nested below it."
    blocks: [Block!]!
  }

  "An image in the text."
  type Figure {
    "The image with its words."
    image: Image!
    "Ids of the claims that vouch for alt text and caption."
    claims: [ID!]!
    "The reference numbers to show with the caption."
    numbers: [Int!]!
  }

  "A line between two parts of the text."
  type Rule {
    "Always true: GraphQL wants a field."
    visible: Boolean!
  }

  "A run of a line. Lines are flat: neighbouring runs with the same href are one link."
  interface Inline {
    "As printed: words, a line feed, or reference numbers with commas between."
    text: String!
  }

  "Words of one look."
  type TextRun implements Inline {
    "The words."
    text: String!
    "Their look; empty: plain."
    emphasis: [Emphasis!]!
    "Where it links to; only http, https, mailto and tel addresses, paths and fragments."
    href: String
  }

  "How words look."
  enum Emphasis { BOLD ITALIC UNDERLINE STRIKETHROUGH SUBSCRIPT SUPERSCRIPT CODE }

  "A new line within a block."
  type LineBreak implements Inline {
    "A line feed."
    text: String!
  }

  "Stands where readers see the superscript numbers, and vouches for the sentence before it."
  type ClaimReference implements Inline {
    "The numbers with commas between."
    text: String!
    "Id of the claim."
    claim: ID!
    "Its numbers in the reference list."
    numbers: [Int!]!
  }
`
