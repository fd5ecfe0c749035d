import { EDITION, ELSEWHERE, type Edition, type Moved, type Withdrawn } from './publication'

export const CLINIC = /* GraphQL */ `
  query Clinic($slug: String!, $language: String!, $url: String!) {
    clinic(slug: $slug, language: $language) {
      __typename
      ... on Clinic {
        ...Edition
        name
        address { street city region postalCode country }
        phone
        website: url
        treatments { name description claims }
        offer { html }
        licence { number body verifiedOn }
        latitude
        longitude
      }
      ...Tombstone
      ...Forwarding
    }
  }
  ${EDITION}${ELSEWHERE}
`

export interface ClinicAnswer {
  readonly clinic: Clinic | Withdrawn | Moved | null
}

export interface Clinic extends Edition {
  readonly __typename: 'Clinic'
  readonly name: string
  readonly address: { readonly [Line in 'street' | 'city' | 'region' | 'postalCode' | 'country']: string | null }
  readonly phone: string | null
  readonly website: string | null
  readonly treatments: readonly { readonly name: string; readonly description: string | null; readonly claims: readonly string[] }[]
  readonly latitude: number | null
  readonly longitude: number | null
  readonly offer: { readonly html: string }
  readonly licence: { readonly number: string; readonly body: string; readonly verifiedOn: string | null } | null
}
