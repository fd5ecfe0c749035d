import type { CollectionConfig } from 'payload'
import { only, team } from '../src/access/roles'
import { frozenMedia } from '../src/endpoints/media'
import { idField } from '../src/fields/id'
import { contributors } from '../src/fields/kept'
import { keepFile } from '../src/hooks/media'
import { refuseUsed } from '../src/hooks/named'

/** Uploads. Private: publishing copies what an edition shows to immutable public files. No SVG, no XML: they can run code. */
export const Media: CollectionConfig = {
  slug: 'media',
  access: { create: only('editor', 'admin'), read: team, update: only('editor', 'admin'), delete: only('editor', 'admin') },
  admin: { group: 'Content' },
  disableBulkEdit: true,
  upload: { staticDir: 'media', mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'application/pdf'], focalPoint: false, crop: false },
  endpoints: [frozenMedia],
  hooks: { beforeChange: [keepFile], beforeDelete: [refuseUsed] },
  fields: [
    idField,
    { name: 'alt', type: 'text', label: 'Alternative text', admin: { description: 'What the image shows, for people who can’t see it.' } },
    { name: 'sha256', type: 'text', index: true, access: { create: () => false, update: () => false }, admin: { hidden: true } },
    contributors,
  ],
}
