import type { CollectionConfig, Field } from 'payload'
import { nobody, team } from '../src/access/roles'

const access = { create: nobody, update: nobody, delete: nobody, read: team }
const id: Field = { name: 'id', type: 'text', required: true }
const text = (name: string, indexed = false): Field => ({ name, type: 'text', index: indexed })
const texts = (name: string): Field => ({ name, type: 'text', hasMany: true, index: true })

/** What is live, one row a subject: derived from the record by operations/project.ts, rebuilt by reconcile, read by delivery alone. */
export const Publications: CollectionConfig = {
  slug: 'publications',
  access,
  admin: { hidden: true },
  timestamps: false,
  disableDuplicate: true,
  indexes: [{ fields: ['kind', 'language', 'slug'] }, { fields: ['state', 'firstPublishedAt'] }],
  fields: [
    id,
    { name: 'seq', type: 'number', required: true },
    { name: 'subject', type: 'text', unique: true, required: true },
    text('kind'), text('state'), text('language'), text('slug'), text('firstPublishedAt'), text('clinic', true), text('title'), text('reviewed'), text('reviewDue', true),
    { name: 'edition', type: 'number' },
    texts('formerSlugs'), texts('topics'), texts('topicIds'), texts('specialties'), texts('claims'), texts('sources'), texts('reviewers'), texts('media'), texts('treatments'), texts('translations'),
    { name: 'latitude', type: 'number', index: true },
    { name: 'longitude', type: 'number' },
    { name: 'searched', type: 'json' },
    { name: 'card', type: 'json' },
    { name: 'publication', type: 'json', required: true },
    { name: 'blocks', type: 'json' },
  ],
}

/** Nothing is `required` where it is unique: that leaves rows without it out of MongoDB's index, which is built before older rows get theirs. */
const placed = (name: string): Field => ({ name, type: 'number', unique: true })

/**
 * What changed in public, one row an event: the log that frontends rebuild from, in the order of `position`. Each row names the position
 * that it follows, and no two follow the same: so each comes after all that could be read before it (operations/changes.ts).
 */
export const PublicationChanges: CollectionConfig = {
  slug: 'publication-changes',
  access,
  admin: { hidden: true },
  timestamps: false,
  disableDuplicate: true,
  indexes: [{ fields: ['subject', 'seq'], unique: true }],
  fields: [id, placed('position'), placed('follows'), text('subject'), { name: 'seq', type: 'number', required: true }, text('at'), text('kind'), text('language'), text('slug'), text('formerSlug'), { name: 'edition', type: 'number', required: true }],
}
