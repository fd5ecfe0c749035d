import type { CollectionConfig } from 'payload'
import { only, onlyAdmins, team } from '../src/access/roles'
import { inAddresses, slug } from '../src/fields/address'
import { idField } from '../src/fields/id'
import { trimmed } from '../src/fields/trimmed'
import { refuseUsed } from '../src/hooks/named'
import { listAnew } from '../src/hooks/topics'
import { refuseMisshapen } from '../src/hooks/shapes'

/** What texts are about, and which specialty must look at them. */
export const Topics: CollectionConfig = {
  slug: 'topics',
  access: { create: only('editor', 'admin'), read: team, update: only('editor', 'admin'), delete: only('editor', 'admin') },
  admin: { hideAPIURL: true, useAsTitle: 'name', group: 'Content' },
  disableBulkEdit: true,
  hooks: { beforeOperation: [refuseMisshapen], afterChange: [listAnew], beforeDelete: [refuseUsed] },
  fields: [
    idField,
    { name: 'name', type: 'text', required: true, hooks: trimmed },
    slug('name', inAddresses),
    { name: 'specialty', type: 'text', access: { create: onlyAdmins, update: onlyAdmins }, admin: { description: 'Reviewers of this topic need this specialty. Empty: any reviewer. Admins name it.' } },
  ],
}
