import type { CollectionConfig, NumberFieldSingleValidation } from 'payload'
import { editorsUnlessLocked } from '../src/access/locked'
import { only, team } from '../src/access/roles'
import { changeNote, language, risk, slug } from '../src/fields/address'
import { body } from '../src/fields/body'
import { supportingClaims, usedClaims } from '../src/fields/claims'
import { validDay } from '../src/fields/day'
import { comments } from '../src/fields/comments'
import { findings } from '../src/fields/findings'
import { idField } from '../src/fields/id'
import { contributors, revision, workflow } from '../src/fields/kept'
import { stageBar } from '../src/fields/stageBar'
import { textViews } from '../src/fields/textViews'
import { translationOf } from '../src/fields/translationOf'
import { trimmed } from '../src/fields/trimmed'
import { SaveButton, unsavedChanges } from '../src/fields/unsavedChanges'
import { refuseUnbounded } from '../src/hooks/bounds'
import { refuseUsed } from '../src/hooks/named'
import { refuseMisshapen } from '../src/hooks/shapes'
import { showOnDesk, takeOffDesk } from '../src/hooks/desk'
import { endPreviews } from '../src/hooks/previews'
import { keepHint, keepSubject, refuseLocked } from '../src/hooks/subjects'
import { subjectEndpointsOf } from '../src/endpoints/subjects'

const within =
  (limit: number): NumberFieldSingleValidation =>
  (value) =>
    value === null || value === undefined || Math.abs(value) <= limit || `Degrees between -${limit} and ${limit}.`

/** Working copies of clinic pages: a subject like articles, with the same workflow and gate. */
export const Clinics: CollectionConfig = {
  slug: 'clinics',
  access: { create: only('editor'), read: team, readVersions: team, update: editorsUnlessLocked('clinics'), delete: only('editor') },
  admin: { hideAPIURL: true, useAsTitle: 'name', defaultColumns: ['name', 'workflow.stage', 'workflow.live', 'updatedAt'], group: 'Content', components: { edit: { SaveButton }, views: { edit: textViews } } },
  disableBulkEdit: true,
  // A copy has its original's address and none of its record: nothing that could be submitted.
  disableDuplicate: true,
  versions: { maxPerDoc: 0, drafts: false },
  hooks: { beforeOperation: [refuseUnbounded, refuseMisshapen, refuseLocked], beforeChange: [keepSubject], afterChange: [keepHint, showOnDesk], beforeDelete: [refuseUsed], afterDelete: [takeOffDesk, endPreviews] },
  endpoints: subjectEndpointsOf('clinics'),
  fields: [
    idField,
    unsavedChanges,
    stageBar,
    findings,
    comments,
    { name: 'name', type: 'text', required: true, hooks: trimmed },
    {
      name: 'address',
      type: 'group',
      fields: [
        { name: 'street', type: 'text' },
        { type: 'row', fields: [{ name: 'postalCode', type: 'text' }, { name: 'city', type: 'text' }] },
        { type: 'row', fields: [{ name: 'region', type: 'text' }, { name: 'country', type: 'text', admin: { placeholder: 'US' } }] },
      ],
    },
    { type: 'row', fields: [{ name: 'latitude', type: 'number', validate: within(90) }, { name: 'longitude', type: 'number', validate: within(180) }] },
    { type: 'row', fields: [{ name: 'phone', type: 'text' }, { name: 'url', type: 'text', label: 'Web page' }] },
    {
      name: 'treatments',
      type: 'array',
      fields: [{ name: 'name', type: 'text', required: true }, { name: 'description', type: 'textarea' }, supportingClaims('supporting', 'Claims behind it')],
    },
    body('offer', 'Offer'),
    {
      name: 'licence',
      type: 'group',
      fields: [{ type: 'row', fields: [{ name: 'number', type: 'text' }, { name: 'body', type: 'text', label: 'Issued by' }] }],
    },
    { name: 'verifiedOn', type: 'text', validate: validDay, label: 'Licence verified on', admin: { placeholder: 'YYYY-MM-DD' } },
    changeNote,
    slug('name'),
    language,
    translationOf('clinics'),
    { ...risk, defaultValue: 'low' } as typeof risk,
    usedClaims,
    revision,
    contributors,
    workflow,
  ],
}
