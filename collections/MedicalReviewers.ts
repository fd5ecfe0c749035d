import type { CollectionConfig } from 'payload'
import { only, team } from '../src/access/roles'
import { checkedNumber } from '../src/fields/checkedNumber'
import { validDay } from '../src/fields/day'
import { idField } from '../src/fields/id'
import { imagesOnly } from '../src/fields/images'
import { uniqueKey } from '../src/fields/uniqueKey'
import { refuseNamed } from '../src/hooks/named'
import { keepReviewer } from '../src/hooks/reviewers'
import { refuseMisshapen } from '../src/hooks/shapes'

/** Who may sign: credentials, specialties, licences and conflicts of interest. Kept by admins; nobody verifies their own licence. */
export const MedicalReviewers: CollectionConfig = {
  slug: 'medical-reviewers',
  access: { create: only('admin'), read: team, readVersions: team, update: only('admin'), delete: only('admin') },
  admin: { hideAPIURL: true, useAsTitle: 'name', defaultColumns: ['name', 'credentials', 'specialties'], group: 'People' },
  disableBulkEdit: true,
  versions: { maxPerDoc: 0, drafts: false },
  hooks: { beforeOperation: [refuseMisshapen], beforeChange: [keepReviewer], beforeDelete: [refuseNamed] },
  fields: [
    idField,
    { type: 'row', fields: [{ name: 'name', type: 'text', required: true }, { name: 'credentials', type: 'text', required: true, admin: { placeholder: 'MD, FACP' } }] },
    { name: 'specialties', type: 'text', hasMany: true, admin: { description: 'As topics name them, like “neurology”.' } },
    { name: 'user', type: 'relationship', relationTo: 'users', index: true, admin: { description: 'The log-in that signs as this person.' } },
    {
      name: 'licences',
      type: 'array',
      fields: [
        { type: 'row', fields: [{ name: 'number', type: 'text', required: true }, { name: 'body', type: 'text', required: true, label: 'Issued by' }, { name: 'jurisdiction', type: 'text', required: true }] },
        { type: 'row', fields: [{ name: 'expires', type: 'text', required: true, validate: validDay, admin: { placeholder: 'YYYY-MM-DD' } }, { name: 'verified', type: 'checkbox', defaultValue: false, label: 'I have verified it with the issuing body' }] },
        { type: 'row', fields: [{ name: 'verifiedOn', type: 'text', admin: { readOnly: true } }, { name: 'verifiedByName', type: 'text', label: 'Verified by', admin: { readOnly: true } }] },
        { name: 'verifiedBy', type: 'text', admin: { hidden: true } },
      ],
    },
    checkedNumber('orcid', 'ORCID iD'),
    checkedNumber('npi', 'NPI'),
    {
      name: 'conflicts',
      type: 'array',
      label: 'Conflicts of interest',
      fields: [
        { type: 'row', fields: [{ name: 'with', type: 'relationship', relationTo: ['topics', 'clinics'], required: true }, { name: 'kind', type: 'text', required: true, admin: { placeholder: 'consulting fee' } }] },
        { name: 'until', type: 'text', validate: validDay, admin: { placeholder: 'YYYY-MM-DD, or empty' } },
      ],
    },
    uniqueKey('user'),
    { name: 'photo', type: 'upload', relationTo: 'media', filterOptions: imagesOnly },
    { name: 'active', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar', description: 'Who has left is made inactive, never deleted: the record names them.' } },
  ],
}
