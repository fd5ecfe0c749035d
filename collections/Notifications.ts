import type { Access, CollectionConfig, Field } from 'payload'
import { holderOf, nobody } from '../src/access/roles'
import { options } from '../src/fields/options'
import { NOTIFICATION_KINDS } from '../src/operations/notifications'

const ownOnes: Access = ({ req }) => {
  const holder = holderOf(req)
  return holder === null || holder.roles.length === 0 ? false : { user: { equals: holder.id } }
}

const written = (field: Field): Field => ({ ...field, access: { update: nobody }, admin: { readOnly: true } }) as Field

/** What tells a user that something happened to a text of theirs. The operations write; whoever is told ticks it off. */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  access: { create: nobody, read: ownOnes, update: ownOnes, delete: ownOnes },
  admin: { useAsTitle: 'text', defaultColumns: ['text', 'at', 'read'], group: 'Workflow', description: 'What has happened to texts that you wrote, signed, published or were asked to review.' },
  defaultSort: '-at',
  disableDuplicate: true,
  disableBulkEdit: true,
  timestamps: false,
  fields: [
    { name: 'id', type: 'text', required: true, admin: { hidden: true } },
    written({ name: 'text', type: 'textarea', required: true }),
    written({ name: 'kind', type: 'select', required: true, options: options(NOTIFICATION_KINDS) }),
    written({ name: 'subject', type: 'text', required: true }),
    written({ name: 'at', type: 'text', required: true, index: true }),
    { name: 'user', type: 'text', required: true, index: true, access: { update: nobody }, admin: { hidden: true } },
    { name: 'cause', type: 'text', required: true, access: { update: nobody }, admin: { hidden: true } },
    { name: 'read', type: 'checkbox', defaultValue: false, label: 'I have seen to it', index: true },
  ],
}
