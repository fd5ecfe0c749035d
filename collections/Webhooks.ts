import type { CollectionConfig, Field } from 'payload'
import { nobody, only } from '../src/access/roles'
import { CHANGE_KINDS } from '../src/domain/webhooks/message'
import { webhookEndpoints } from '../src/endpoints/webhooks'
import { idField } from '../src/fields/id'
import { options } from '../src/fields/options'
import { target } from '../src/fields/target'
import { trimmed } from '../src/fields/trimmed'
import { refuseMisshapen } from '../src/hooks/shapes'
import { forgetWebhook, keepWebhook } from '../src/hooks/webhooks'
import { DELIVERY_KINDS, DELIVERY_STATES, WEBHOOK_KINDS } from '../src/operations/webhooks/states'

/** To others than admins there is nothing to see. */
const hidden = ({ user }: { readonly user: unknown }): boolean => !((user as { readonly roles?: readonly string[] | null } | null)?.roles ?? []).includes('admin')

/** Who is told of every change in public: where, of what, and in which way. What may not pass through a form is in `webhook-states`. */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  access: { create: only('admin'), read: only('admin'), update: only('admin'), delete: only('admin') },
  admin: { hideAPIURL: true, useAsTitle: 'name', defaultColumns: ['name', 'kind', 'url', 'enabled'], group: 'Settings', hidden, components: { beforeListTable: ['/src/admin/webhooks/FailedLink#FailedLink'] } },
  graphQL: false,
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: { beforeOperation: [refuseMisshapen], afterChange: [keepWebhook], beforeDelete: [forgetWebhook] },
  endpoints: webhookEndpoints,
  fields: [
    idField,
    { name: 'name', type: 'text', required: true, hooks: trimmed },
    target('url'),
    { name: 'kind', type: 'select', required: true, defaultValue: 'webhook', options: options(WEBHOOK_KINDS, { webhook: 'Webhook: says what has changed, signed', purge: 'Purge: tells a CDN which keys to forget' }) },
    { name: 'changes', type: 'select', hasMany: true, options: options(CHANGE_KINDS), admin: { description: 'Which changes it is told of. Empty: all.' } },
    { name: 'enabled', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar', description: 'What happens while it is off is sent when it is on again.' } },
    { name: 'panel', type: 'ui', admin: { disableListColumn: true, components: { Field: '/src/admin/webhooks/WebhookPanel#WebhookPanel' } } },
  ],
}

const id: Field = { name: 'id', type: 'text', required: true }
const text = (name: string, more: object = {}): Field => ({ name, type: 'text', ...more })
const number = (name: string): Field => ({ name, type: 'number' })

/** How far a webhook has read the feed, and its secrets, sealed: by its id, apart from it so that no form, door or query can show or set them back. The operations write. */
export const WebhookStates: CollectionConfig = {
  slug: 'webhook-states',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  disableDuplicate: true,
  fields: [
    id,
    { name: 'position', type: 'number', required: true },
    /** Raised by every write of a secret, which compares it: of two at once one wins. */
    { name: 'revision', type: 'number', required: true },
    text('secret'), text('madeAt'), text('formerSecrets'), text('formerUntil'), text('headers'), text('restUntil'), text('goneAt'),
  ],
}

/** What was sent, or waits to be: one row a webhook and change (`WEBHOOK:POSITION`), and one a test. Made of the feed by operations/webhooks. */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: { singular: 'Webhook delivery', plural: 'Webhook deliveries' },
  access: { create: nobody, read: only('admin'), update: nobody, delete: nobody },
  admin: { hideAPIURL: true, useAsTitle: 'id', defaultColumns: ['webhook', 'kind', 'slug', 'state', 'triedAt', 'problem'], group: 'Settings', hidden, description: 'What webhooks were sent. To send one again, open its webhook.' },
  defaultSort: '-madeAt',
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  disableDuplicate: true,
  fields: [
    id,
    { name: 'webhook', type: 'relationship', relationTo: 'webhooks' },
    { name: 'kind', type: 'select', required: true, options: options(DELIVERY_KINDS) },
    text('subject', { index: true, admin: { hidden: true } }), text('slug'), text('formerSlug'), text('language'), number('edition'),
    { name: 'position', type: 'number', admin: { hidden: true } },
    text('at', { label: 'Happened at' }), text('madeAt', { required: true, index: true, admin: { hidden: true } }),
    { name: 'state', type: 'select', required: true, index: true, options: options(DELIVERY_STATES) },
    number('tries'), text('nextAt', { index: true, label: 'Next try at' }), text('triedAt', { label: 'Last try at' }), text('claim', { admin: { hidden: true }, access: { read: nobody } }),
    { name: 'status', type: 'number', label: 'Answered with' },
    { name: 'problem', type: 'textarea' },
  ],
}
