import { publicationFields } from './publication'

export const clinic = /* GraphQL */ `
  "What stands at a clinic's address: the clinic, or where it went."
  union ClinicResult = Clinic | Withdrawn | Moved

  "A live clinic: the edition that reviewers signed, and what has become known since."
  type Clinic implements Publication {
    ${publicationFields}
    "As reviewed."
    name: String!
    "Where it is."
    address: PostalAddress!
    "WGS 84 degrees."
    latitude: Float
    "WGS 84 degrees."
    longitude: Float
    "As printed."
    phone: String
    "The clinic's own site."
    url: String
    "What it treats with."
    treatments: [Treatment!]!
    "What the clinic offers, in its words, cited and reviewed like an article."
    offer: Body!
    "Every image of the offer."
    images: [Image!]!
    "Its licence to practise."
    licence: Licence
  }

  "An address as printed."
  type PostalAddress {
    "Street and number."
    street: String
    "The city or town."
    city: String
    "The state, province or canton."
    region: String
    "As its country writes it."
    postalCode: String
    "As printed."
    country: String
  }

  "Something a clinic treats with."
  type Treatment {
    "Find clinics by it."
    name: String!
    "What the clinic says of it."
    description: String
    "Ids of the claims that vouch for the description."
    claims: [ID!]!
  }

  "A licence to practise."
  type Licence {
    "As issued."
    number: String!
    "Who issued it."
    body: String!
    "The day on which it was last checked with the issuer."
    verifiedOn: Date
  }
`
