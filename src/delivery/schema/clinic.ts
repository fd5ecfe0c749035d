import { publicationFields } from './publication'

export const clinic = /* GraphQL */ `
  "What stands at a clinic's address: the clinic, or where it went."
  union ClinicResult = Clinic | Withdrawn | Moved

  "A live clinic: the edition that reviewers signed, and what has become known since."
  type Clinic implements Publication {
    ${publicationFields}
    name: String!
    address: PostalAddress!
    "WGS 84 degrees."
    latitude: Float
    "WGS 84 degrees."
    longitude: Float
    phone: String
    "The clinic's own site."
    url: String
    treatments: [Treatment!]!
    "What the clinic offers, in its words, cited and reviewed like an article."
    offer: Body!
    images: [Image!]!
    licence: Licence
  }

  type PostalAddress {
    street: String
    city: String
    region: String
    postalCode: String
    country: String
  }

  type Treatment {
    name: String!
    description: String
    "Ids of the claims that vouch for the description."
    claims: [ID!]!
  }

  type Licence {
    number: String!
    "Who issued it."
    body: String!
    "The day on which it was last checked with the issuer."
    verifiedOn: Date
  }
`
