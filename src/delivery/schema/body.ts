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

  union Block = Heading | Paragraph | Quote | List | Figure | Rule

  type Heading {
    "1 to 6."
    level: Int!
    content: [Inline!]!
  }

  type Paragraph {
    content: [Inline!]!
  }

  type Quote {
    content: [Inline!]!
  }

  type List {
    style: ListStyle!
    "The first item's number, where numbered."
    start: Int!
    items: [ListItem!]!
  }

  enum ListStyle { BULLET NUMBER }

  "The item's own line, then what is nested below it."
  type ListItem {
    content: [Inline!]!
    blocks: [Block!]!
  }

  type Figure {
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

  type TextRun implements Inline {
    text: String!
    emphasis: [Emphasis!]!
    "Where it links to; only http, https, mailto and tel addresses, paths and fragments."
    href: String
  }

  enum Emphasis { BOLD ITALIC UNDERLINE STRIKETHROUGH SUBSCRIPT SUPERSCRIPT CODE }

  type LineBreak implements Inline {
    text: String!
  }

  "Stands where readers see the superscript numbers, and vouches for the sentence before it."
  type ClaimReference implements Inline {
    text: String!
    "Id of the claim."
    claim: ID!
    "Its numbers in the reference list."
    numbers: [Int!]!
  }
`
