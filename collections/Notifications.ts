import type { Access, CollectionConfig, Field, FieldHook } from 'payload'
import { holderOf, nobody } from '../src/access/roles'
import { inWords } from '../src/domain/notifications/sentences'
import { NOTIFICATION_KINDS, type Told } from '../src/domain/notifications/told'
import { options } from '../src/fields/options'
import { MAIL_STATES } from '../src/operations/outbox/states'

const ownOnes: Access = ({ req }) => {
  const holder = holderOf(req)
  return holder === null || holder.roles.length === 0 ? false : { user: { equals: holder.id } }
}

const written = (field: Field): Field => ({ ...field, access: { update: nobody } }) as Field

/** For operators and the outbox alone. */
const inside = (field: Field): Field => ({ ...field, access: { read: nobody, update: nobody } }) as Field

/** What was told before it was stored as data is the sentence itself. */
const said: FieldHook = ({ siblingData, value }) => {
  const told = (siblingData as { readonly told?: Told | null }).told
  return told ? inWords(told) : (value as unknown)
}

/** What tells a user that something happened to a text of theirs. The operations write; whoever is told ticks it off. Nobody deletes one: it would be told again. */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  access: { create: nobody, read: ownOnes, update: ownOnes, delete: nobody },
  admin: { hidden: true },
  defaultSort: '-at',
  disableDuplicate: true,
  disableBulkEdit: true,
  timestamps: false,
  fields: [
    { name: 'id', type: 'text', required: true },
    written({ name: 'told', type: 'json' }),
    written({ name: 'text', type: 'textarea', required: true, hooks: { afterRead: [said] } }),
    written({ name: 'kind', type: 'select', required: true, options: options(NOTIFICATION_KINDS) }),
    written({ name: 'subject', type: 'text', required: true }),
    written({ name: 'at', type: 'text', required: true, index: true }),
    written({ name: 'user', type: 'text', required: true, index: true }),
    written({ name: 'cause', type: 'text', required: true }),
    written({ name: 'shown', type: 'checkbox', defaultValue: true }),
    { name: 'read', type: 'checkbox', defaultValue: false, label: 'I have seen to it', index: true },
    written({ name: 'mailState', type: 'select', options: options(MAIL_STATES), index: true }),
    inside({ name: 'mailTries', type: 'number' }),
    inside({ name: 'mailNextAt', type: 'text', index: true }),
    inside({ name: 'mailClaim', type: 'text' }),
    inside({ name: 'mailClaimedAt', type: 'text' }),
    inside({ name: 'mailProblem', type: 'text' }),
  ],
}
