import type { CollectionConfig, Field } from 'payload'
import { nobody, only, team } from '../src/access/roles'
import { CSL_TYPES, IDENTIFIERS } from '../src/domain/references/csl'
import { CHECK_OUTCOMES } from '../src/domain/references/verdict'
import { sourceEndpoints } from '../src/endpoints/sources'
import { identifier } from '../src/fields/identifiers'
import { dayOfMonth, validDay, wholeNumber } from '../src/fields/day'
import { blastRadiusOf, usesOfShared } from '../src/endpoints/blastRadius'
import { idField } from '../src/fields/id'
import { contributors, revision, safetyRelevant, safetyRevision, standingSince, textRevision } from '../src/fields/kept'
import { options } from '../src/fields/options'
import { trimmed } from '../src/fields/trimmed'
import { liveWarning, whereUsed } from '../src/fields/whereUsed'
import { keepSource, tellReaders } from '../src/hooks/library'
import { SaveButton, unsavedChanges } from '../src/fields/unsavedChanges'
import { refuseUsed } from '../src/hooks/named'
import { refuseMisshapen } from '../src/hooks/shapes'
import { forget, markNew, showCheck } from '../src/hooks/sourceCheck'

/** Kept by the checks, beside the source: shown, never saved with it. */
const shown = { virtual: true, access: { create: nobody, update: nobody }, admin: { readOnly: true } } as const

const pair = (first: Field, second: Field): Field => ({ type: 'row', fields: [first, second] })

/** Bibliographic records (the fields of CSL-JSON), with what has become of each since it was cited. */
export const Sources: CollectionConfig = {
  slug: 'sources',
  access: { create: only('editor'), read: team, readVersions: team, update: only('editor'), delete: only('editor') },
  admin: { hideAPIURL: true, useAsTitle: 'title', defaultColumns: ['title', 'containerTitle', 'year', 'status'], group: 'Evidence', listSearchableFields: ['title', 'doi', 'pmid'], components: { edit: { SaveButton, beforeDocumentControls: [liveWarning] } } },
  disableBulkEdit: true,
  versions: { maxPerDoc: 0, drafts: false },
  hooks: { beforeOperation: [refuseMisshapen], beforeChange: [keepSource, markNew], afterChange: [tellReaders], afterRead: [showCheck], beforeDelete: [refuseUsed], afterDelete: [forget] },
  endpoints: [...sourceEndpoints, blastRadiusOf('sources'), usesOfShared('sources')],
  fields: [
    idField,
    unsavedChanges,
    { name: 'type', type: 'select', required: true, defaultValue: 'article-journal', options: options(CSL_TYPES, { 'article-journal': 'Journal article', 'article-newspaper': 'Newspaper article', webpage: 'Web page', 'paper-conference': 'Conference paper' }) },
    { name: 'title', type: 'textarea', hooks: trimmed },
    {
      name: 'authors',
      type: 'array',
      fields: [pair({ name: 'family', type: 'text' }, { name: 'given', type: 'text' }), { name: 'literal', type: 'text', label: 'Group or organisation' }],
    },
    pair({ name: 'containerTitle', type: 'text', label: 'Journal, book or site' }, { name: 'publisher', type: 'text' }),
    { type: 'row', fields: [{ name: 'volume', type: 'text' }, { name: 'issue', type: 'text' }, { name: 'page', type: 'text', label: 'Pages' }, { name: 'edition', type: 'text' }] },
    { type: 'row', fields: [{ name: 'year', type: 'number', validate: wholeNumber(1000, 9999) }, { name: 'month', type: 'number', validate: wholeNumber(1, 12) }, { name: 'day', type: 'number', validate: dayOfMonth }] },
    pair({ name: 'publisherPlace', type: 'text' }, { name: 'url', type: 'text', label: 'URL' }),
    { name: 'accessed', type: 'text', validate: validDay, admin: { placeholder: 'YYYY-MM-DD' } },
    ...IDENTIFIERS.flatMap(identifier),
    pair({ name: 'studyDesign', type: 'text' }, { name: 'evidenceLevel', type: 'text', label: 'Level of evidence' }),
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      options: options(['current', 'corrected', 'expression-of-concern', 'retracted', 'unknown']),
      index: true,
      admin: { position: 'sidebar', description: 'What has become of it. Every text that rests on a retracted source shows a finding at once.' },
    },
    standingSince,
    { name: 'statusOn', type: 'text', validate: validDay, admin: { position: 'sidebar', placeholder: 'YYYY-MM-DD' } },
    { name: 'notice', type: 'textarea', admin: { position: 'sidebar', description: 'What its publisher says about that. For the team: readers are shown status and day.' } },
    { name: 'registries', type: 'ui', admin: { position: 'sidebar', components: { Field: '/src/admin/sources/RegistryLookup#RegistryLookup' } } },
    {
      name: 'check',
      type: 'group',
      virtual: true,
      admin: { position: 'sidebar', description: 'What Crossref and PubMed said when they were last asked.' },
      fields: [
        { name: 'checkedAt', type: 'text', label: 'Checked', ...shown },
        { name: 'outcome', type: 'select', options: options(CHECK_OUTCOMES), ...shown },
        { name: 'message', type: 'textarea', ...shown },
      ],
    },
    { name: 'archivedCopy', type: 'upload', relationTo: 'media', admin: { description: 'Private: never published.' } },
    safetyRelevant,
    safetyRevision,
    textRevision,
    { name: 'titleKey', type: 'text', index: true, access: { create: () => false, update: () => false }, admin: { hidden: true } },
    { name: 'usedByClaims', type: 'join', collection: 'claims', on: 'citations.source', label: 'Used by claims', admin: { allowCreate: false } },
    { name: 'listedByArticles', type: 'join', collection: 'articles', on: 'references', label: 'On the reference list of articles', admin: { allowCreate: false, hidden: true } },
    whereUsed,
    revision,
    contributors,
  ],
}
