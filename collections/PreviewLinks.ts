import type { CollectionConfig, Field } from 'payload'
import { nobody } from '../src/access/roles'

const text = (name: string, more: object = {}): Field => ({ name, type: 'text', ...more })

/** Who may read a working copy without a log-in, one row a link, under the SHA-256 of its token. No door opens it: operations/previews does. */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  disableDuplicate: true,
  fields: [
    text('id', { required: true }),
    text('subject', { required: true, index: true, admin: { description: '`articles:ID` or `clinics:ID`.' } }),
    text('whom'),
    // Plain data, no relationship: who left the team has made it all the same.
    text('madeBy', { required: true }), text('madeByName'), text('madeAt', { required: true }),
    text('expiresAt', { required: true, index: true }), text('revokedAt', { index: true }),
    { name: 'opened', type: 'number', required: true },
    text('lastOpenedAt'),
  ],
}
