import { randomUUID } from 'node:crypto'
import type { Field } from 'payload'
import { nobody } from '../access/roles'
import type { Imported } from '../operations/import/imported'

/** Where an article came from. The digest is unique, so that of two imports of one document one finds the other's; a copy of an article came from nowhere. */
export const imported: Field[] = [
  kept('importDigest', { unique: true }, () => `none ${randomUUID()}`),
  kept('importedFrom', { index: true }, () => null),
]

function kept(name: keyof Imported, index: { readonly unique: true } | { readonly index: true }, otherwise: () => string | null): Field {
  return {
    name,
    type: 'text',
    ...index,
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
    hooks: { beforeChange: [({ context, operation, value }) => (operation === 'create' ? ((context['imported'] as Imported | undefined)?.[name] ?? otherwise()) : (value as unknown))] },
  }
}
