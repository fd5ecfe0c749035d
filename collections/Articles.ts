import type { CollectionConfig } from 'payload'
import { editorsUnlessLocked } from '../src/access/locked'
import { only, team } from '../src/access/roles'
import { changeNote, jurisdiction, language, risk, slug } from '../src/fields/address'
import { body } from '../src/fields/body'
import { supportingClaims, usedClaims } from '../src/fields/claims'
import { comments } from '../src/fields/comments'
import { findings } from '../src/fields/findings'
import { idField } from '../src/fields/id'
import { imported } from '../src/fields/imported'
import { contributors, revision, workflow } from '../src/fields/kept'
import { stageBar } from '../src/fields/stageBar'
import { imagesOnly } from '../src/fields/images'
import { people } from '../src/fields/people'
import { textViews } from '../src/fields/textViews'
import { translationOf } from '../src/fields/translationOf'
import { trimmed } from '../src/fields/trimmed'
import { SaveButton, unsavedChanges } from '../src/fields/unsavedChanges'
import { refuseUnbounded } from '../src/hooks/bounds'
import { refuseNamed, refuseUsed } from '../src/hooks/named'
import { refuseMisshapen } from '../src/hooks/shapes'
import { showOnDesk, takeOffDesk } from '../src/hooks/desk'
import { endPreviews } from '../src/hooks/previews'
import { keepHint, keepSubject, refuseLocked } from '../src/hooks/subjects'
import { importEndpoint } from '../src/endpoints/import'
import { subjectEndpointsOf } from '../src/endpoints/subjects'

/** Working copies of articles. Never public: editors write, the team reads, and only the workflow makes editions of them. */
export const Articles: CollectionConfig = {
  slug: 'articles',
  access: { create: only('editor'), read: team, readVersions: team, update: editorsUnlessLocked('articles'), delete: only('editor') },
  admin: { hideAPIURL: true, useAsTitle: 'title', defaultColumns: ['title', 'workflow.stage', 'workflow.live', 'updatedAt'], group: 'Content', components: { beforeListTable: ['/src/admin/import/ImportDocuments#ImportDocuments'], edit: { SaveButton }, views: { edit: textViews } } },
  defaultSort: '-updatedAt',
  // Payload sorts by both: MongoDB takes an index only where it has both.
  indexes: [{ fields: ['updatedAt', 'createdAt'] }],
  disableBulkEdit: true,
  // A copy has its original's address and none of its record: nothing that could be submitted.
  disableDuplicate: true,
  versions: { maxPerDoc: 0, drafts: false },
  hooks: { beforeOperation: [refuseUnbounded, refuseMisshapen, refuseLocked], beforeChange: [keepSubject], afterChange: [keepHint, showOnDesk], beforeDelete: [refuseNamed, refuseUsed], afterDelete: [takeOffDesk, endPreviews] },
  endpoints: [importEndpoint, ...subjectEndpointsOf('articles')],
  fields: [
    idField,
    unsavedChanges,
    stageBar,
    findings,
    comments,
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Text',
          fields: [
            { name: 'title', type: 'text', required: true, hooks: trimmed },
            { name: 'dek', type: 'textarea', label: 'Standfirst', admin: { description: 'The one or two sentences below the title.' } },
            body('body', 'Body'),
            { name: 'heroImage', type: 'group', fields: [{ name: 'image', type: 'upload', relationTo: 'media', filterOptions: imagesOnly }, { name: 'caption', type: 'text' }] },
          ],
        },
        {
          label: 'Evidence',
          fields: [
            { name: 'supporting', type: 'group', label: 'Claims behind title, standfirst and image', fields: [supportingClaims('title', 'Title'), supportingClaims('dek', 'Standfirst'), supportingClaims('heroImage', 'Image caption')] },
            { name: 'references', type: 'relationship', relationTo: 'sources', hasMany: true, index: true, admin: { description: 'Sources on the reference list besides those that claims cite.' } },
          ],
        },
        {
          label: 'People and duties',
          fields: [
            people('authors', 'Authors', 'Who wrote it, with credentials.'),
            people('quotedExperts', 'Quoted experts', 'Everybody quoted by name, with credentials.'),
            { type: 'row', fields: [{ name: 'clinic', type: 'relationship', relationTo: 'clinics' }, { name: 'clinicRelation', type: 'select', defaultValue: 'affiliation', options: [{ label: 'Affiliation', value: 'affiliation' }, { label: 'The text offers its services', value: 'offer' }] }] },
            {
              name: 'disclosure',
              type: 'group',
              fields: [
                { name: 'funding', type: 'textarea', admin: { description: 'Who paid for this text. “None” is an answer.' } },
                { name: 'conflicts', type: 'textarea', label: 'Conflicts of interest', admin: { description: 'Of authors and publisher. “None declared” is an answer.' } },
              ],
            },
            { name: 'containsAdvertising', type: 'checkbox', label: 'Contains advertising or affiliate links', defaultValue: false },
            { name: 'crisisResource', type: 'textarea', admin: { description: 'Where a reader in crisis finds help now, for the country of the text.' } },
            changeNote,
          ],
        },
      ],
    },
    slug('title'),
    language,
    translationOf('articles'),
    risk,
    { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true, admin: { position: 'sidebar' } },
    jurisdiction,
    usedClaims,
    ...imported,
    revision,
    contributors,
    workflow,
  ],
}
