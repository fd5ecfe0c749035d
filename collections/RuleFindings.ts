import type { CollectionConfig } from 'payload'
import { nobody, team } from '../src/access/roles'

/** What each rule finds in each working copy, one row a pair: derived by operations/desk/judge.ts, so that the dashboard can count by index. */
export const RuleFindings: CollectionConfig = {
  slug: 'rule-findings',
  access: { create: nobody, update: nobody, delete: nobody, read: team },
  admin: { hidden: true },
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['code', 'severity'] }],
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true, index: true },
    { name: 'code', type: 'text', required: true },
    { name: 'severity', type: 'text', required: true },
    { name: 'count', type: 'number', required: true },
  ],
}
