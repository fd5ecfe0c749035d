import type { CollectionConfig } from 'payload'
import { nobody, team } from '../src/access/roles'

/**
 * What live texts and claims assert of a property of a subject, one row each: derived by operations/assertions.ts, rebuilt by reconcile. The gate
 * asks it for those with the same key as a text's own, so that it never has to read ten thousand articles.
 */
export const Assertions: CollectionConfig = {
  slug: 'assertions',
  access: { create: nobody, update: nobody, delete: nobody, read: team },
  admin: { hidden: true },
  timestamps: false,
  disableDuplicate: true,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'holder', type: 'text', required: true, index: true, admin: { description: '`articles:ID`, `clinics:ID` or `claims:ID`.' } },
    { name: 'key', type: 'text', required: true, index: true },
    { name: 'name', type: 'text', admin: { description: 'The title of the text; none for a claim.' } },
    { name: 'sentence', type: 'textarea', required: true },
    { name: 'assertion', type: 'json', required: true },
  ],
}
