import type { PersonLeaf } from 'schema-dts'
import { filled } from './filled'

interface Printed {
  readonly name: string
  readonly credentials: string
  readonly affiliation?: string
  readonly url?: string
}

/** A person as printed. Credentials like “MD, PhD” follow the name, which is what honorificSuffix is for. */
export const person = ({ name, credentials, affiliation = '', url }: Printed): PersonLeaf => ({
  '@type': 'Person',
  name,
  ...filled({ honorificSuffix: credentials, url }),
  ...(affiliation === '' ? {} : { affiliation: { '@type': 'Organization', name: affiliation } }),
})
