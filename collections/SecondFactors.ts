import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/roles'

/** Secrets of authenticator apps, sealed, by user. Kept apart from the users so that no door, query or version of theirs can show or change them: operations/secondFactor does. */
export const SecondFactors: CollectionConfig = {
  slug: 'second-factors',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  disableDuplicate: true,
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'revision', type: 'number', required: true },
    { name: 'secret', type: 'text' },
    { name: 'pending', type: 'text' },
    { name: 'pendingAt', type: 'text' },
    { name: 'lastStep', type: 'number' },
    { name: 'wrongCodes', type: 'number' },
    { name: 'lockedUntil', type: 'text' },
    { name: 'recoveryCodes', type: 'json' },
    { name: 'confirmedAt', type: 'text' },
    { name: 'removedBy', type: 'text' },
    { name: 'removedAt', type: 'text' },
  ],
}
