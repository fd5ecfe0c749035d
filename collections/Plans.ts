import type { CollectionConfig, Field } from 'payload'
import { nobody, team } from '../src/access/roles'

const text = (name: string): Field => ({ name, type: 'text' })

/** Who sees to the next edition of a text, and by when: one row a subject, under its key. No part of the working copy, so that planning is no authorship. The operations write. */
export const Plans: CollectionConfig = {
  slug: 'plans',
  access: { create: nobody, update: nobody, delete: nobody, read: team },
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    // Plain data, no relationship: who left the team has had it all the same.
    text('editor'), text('editorName'), text('takenAt'), text('due'), text('note'),
    { name: 'edition', type: 'number', required: true },
    /** Counts the changes: of two at once one wins. */
    { name: 'revision', type: 'number', required: true },
  ],
}
