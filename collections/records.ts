import type { CollectionConfig, Field } from 'payload'
import { nobody, team } from '../src/access/roles'

const none = { create: nobody, update: nobody, delete: nobody }
const id: Field = { name: 'id', type: 'text', required: true }
const text = (name: string, more: object = {}): Field => ({ name, type: 'text', required: true, ...more })
const admin = { group: 'Record', components: {} }

/** What was submitted, signed and published, under its content hash (the id). Insert-only: the operations write, nobody changes. */
export const Snapshots: CollectionConfig = {
  slug: 'snapshots',
  access: { ...none, read: team },
  admin: { ...admin, hidden: true },
  timestamps: false,
  disableDuplicate: true,
  fields: [
    id,
    text('subject', { index: true }),
    text('storedAt'),
    /** The snapshot as canonical JSON: the very bytes that are hashed, signed and published. */
    { name: 'bytes', type: 'textarea', required: true },
    /** What the editors' working copy held, so that a discarded revision can bring it back. */
    { name: 'workingCopy', type: 'textarea', required: true },
    /** Ids of everything it names, space-separated: what a record names is never deleted. */
    { name: 'names', type: 'textarea', required: true },
  ],
}

/** The append-only, hash-chained record of every subject: the truth that all else is derived from. */
export const ReviewEvents: CollectionConfig = {
  slug: 'review-events',
  access: { ...none, read: team },
  admin: { ...admin, defaultColumns: ['at', 'type', 'subject', 'seq'] },
  timestamps: false,
  disableDuplicate: true,
  indexes: [{ fields: ['subject', 'seq'], unique: true }],
  fields: [id, text('subject', { index: true }), { name: 'seq', type: 'number', required: true }, text('type', { index: true }), text('at', { index: true }), text('hash'), { name: 'event', type: 'textarea', required: true }, { name: 'names', type: 'textarea', required: true }],
}

/** Which subject an address belongs to, for ever (the id is kind/language/slug). */
export const Slugs: CollectionConfig = {
  slug: 'slugs',
  access: { ...none, read: team },
  admin: { ...admin, hidden: true },
  timestamps: false,
  disableDuplicate: true,
  fields: [id, text('owner', { index: true }), text('reservedAt')],
}

export const RECORDS = [Snapshots, ReviewEvents, Slugs].map(({ slug }) => slug)
