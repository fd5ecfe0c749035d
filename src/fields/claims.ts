import type { Field } from 'payload'
import { statementKey } from '../domain/prose/statementKey'

/** Claims that vouch for a string which can't hold a claim reference itself. */
export const supportingClaims = (name: string, label: string): Field => ({ name, type: 'relationship', relationTo: 'claims', hasMany: true, label, admin: { description: 'Claims whose sources carry what this says.' } })

/** Where used: filled from the text on every save, so that the library can list it. */
export const usedClaims: Field = { name: 'usedClaims', type: 'relationship', relationTo: 'claims', hasMany: true, index: true, access: { create: () => false, update: () => false }, admin: { hidden: true } }

/** Under which a claim's statement is found again, however it is punctuated. */
export const sameStatement: Field = {
  name: 'statementKey',
  type: 'text',
  index: true,
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
  hooks: { beforeChange: [({ data }) => statementKey(String(data?.['statement'] ?? ''))] },
}
