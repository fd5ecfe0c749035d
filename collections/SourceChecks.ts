import type { CollectionConfig, Field } from 'payload'
import { nobody, team } from '../src/access/roles'

const text = (name: string): Field => ({ name, type: 'text' })

/** When each source was last looked up, and what was found: one row a source, under its id. The operations write; shown on the source (hooks/sourceCheck.ts). */
export const SourceChecks: CollectionConfig = {
  slug: 'source-checks',
  access: { create: nobody, update: nobody, delete: nobody, read: team },
  admin: { hidden: true },
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    text('numbers'), text('triedAt'),
    { name: 'checkedAt', type: 'text', index: true },
    text('outcome'),
    { name: 'message', type: 'textarea' },
    { name: 'registries', type: 'json' },
    { name: 'dataset', type: 'json' },
  ],
}
