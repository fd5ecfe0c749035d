import type { CollectionConfig, Field } from 'payload'
import { nobody, team } from '../src/access/roles'

const text = (name: string, more: object = {}): Field => ({ name, type: 'text', ...more })

/**
 * What the team says of texts under review, one row a comment: threads, marks on claims, replies. The operations write (operations/comments); nothing
 * is ever deleted. Plain ids, as in records, so that nothing deleted elsewhere reaches into them.
 */
export const ReviewComments: CollectionConfig = {
  slug: 'review-comments',
  access: { create: nobody, update: nobody, delete: nobody, read: team },
  admin: { hidden: true },
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    text('id', { required: true }),
    text('subject', { required: true, index: true, admin: { description: '`articles:ID` or `clinics:ID`.' } }),
    text('contentHash'), text('round'),
    { name: 'quote', type: 'textarea' },
    { name: 'place', type: 'json' },
    text('claim'), text('verdict'),
    { name: 'text', type: 'textarea' },
    text('by', { required: true }), text('byName'), text('at', { required: true }), text('editedAt'),
    text('replyTo'),
    { name: 'mentions', type: 'json' },
    text('resolvedAt'), text('resolvedBy'), text('resolvedByName'),
  ],
}
