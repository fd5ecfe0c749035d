import type { CollectionConfig, Field } from 'payload'
import { nobody, team } from '../src/access/roles'

const text = (name: string, index = false): Field => ({ name, type: 'text', index })
const number = (name: string): Field => ({ name, type: 'number' })

/**
 * What the desk shows of every subject, one row each: derived by operations/desk/cards.ts from working copy, record and plan, rebuilt by reconcile.
 * Articles and clinics in one table, so that the desk counts, sorts and pages over both by index.
 */
export const DeskCards: CollectionConfig = {
  slug: 'desk-cards',
  access: { create: nobody, update: nobody, delete: nobody, read: team },
  admin: { hidden: true },
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['stage', 'place'] }, { fields: ['stage', 'kind'] }, { fields: ['stage', 'since'] }, { fields: ['judged', 'id'] }],
  fields: [
    { name: 'id', type: 'text', required: true },
    text('kind'), text('title'), text('language'), text('risk'), text('topics'), text('stage'), text('live'), number('edition'), text('reviewDue', true),
    text('since'), text('due'), text('dueFor'), text('place'),
    { name: 'returned', type: 'checkbox' },
    text('editor'), text('editorName'), text('takenAt'), text('plannedDue'), text('note'),
    { name: 'asked', type: 'json' },
    text('people'), number('revision'), number('seq'),
    /** When the gate was last asked about this revision; '' where it wasn't. */
    text('judged'),
    /** The rules that found something then. */
    text('rules'),
    /** Counts the writes: one that was made from older data loses. */
    number('stamp'),
  ],
}
