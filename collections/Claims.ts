import type { CollectionConfig } from 'payload'
import { only, team } from '../src/access/roles'
import { CERTAINTIES, STATEMENT_KINDS } from '../src/domain/prose/kinds'
import { jurisdiction } from '../src/fields/address'
import { claimEndpoints } from '../src/endpoints/claims'
import { sameStatement } from '../src/fields/claims'
import { blastRadiusOf, usesOfShared } from '../src/endpoints/blastRadius'
import { idField } from '../src/fields/id'
import { contributors, revision, safetyRelevant, safetyRevision, textRevision } from '../src/fields/kept'
import { options } from '../src/fields/options'
import { trimmed } from '../src/fields/trimmed'
import { liveWarning, whereUsed } from '../src/fields/whereUsed'
import { forgetAsserted, keepAsserted, keepClaim } from '../src/hooks/library'
import { SaveButton, unsavedChanges } from '../src/fields/unsavedChanges'
import { refuseUsed } from '../src/hooks/named'
import { refuseMisshapen } from '../src/hooks/shapes'

/** The claims library: one checkable statement each, with the sources it rests on; used by any number of texts. */
export const Claims: CollectionConfig = {
  slug: 'claims',
  access: { create: only('editor'), read: team, readVersions: team, update: only('editor'), delete: only('editor') },
  admin: { hideAPIURL: true, useAsTitle: 'statement', defaultColumns: ['statement', 'kind', 'certainty', 'retired'], group: 'Evidence', listSearchableFields: ['statement'], components: { edit: { SaveButton, beforeDocumentControls: [liveWarning] } } },
  disableBulkEdit: true,
  versions: { maxPerDoc: 0, drafts: false },
  hooks: { beforeOperation: [refuseMisshapen], beforeChange: [keepClaim], afterChange: [keepAsserted], beforeDelete: [refuseUsed], afterDelete: [forgetAsserted] },
  endpoints: [...claimEndpoints, blastRadiusOf('claims'), usesOfShared('claims')],
  fields: [
    idField,
    unsavedChanges,
    { name: 'statement', type: 'textarea', required: true, hooks: trimmed, admin: { description: 'One checkable statement, in a whole sentence.' } },
    { type: 'row', fields: [{ name: 'kind', type: 'select', required: true, defaultValue: 'other', options: options(STATEMENT_KINDS) }, { name: 'certainty', type: 'select', required: true, defaultValue: 'ungraded', options: options(CERTAINTIES), admin: { description: 'GRADE certainty of the evidence.' } }] },
    {
      name: 'citations',
      type: 'array',
      fields: [
        { type: 'row', fields: [{ name: 'source', type: 'relationship', relationTo: 'sources', required: true, index: true }, { name: 'stance', type: 'select', required: true, defaultValue: 'supports', options: options(['supports', 'qualifies', 'contradicts']) }] },
        { type: 'row', fields: [{ name: 'page', type: 'text' }, { name: 'section', type: 'text' }] },
        { name: 'quote', type: 'textarea', label: 'Quoted words' },
        { name: 'confirmed', type: 'checkbox', defaultValue: false, label: 'I have read the source: it carries this claim' },
        { type: 'row', fields: [{ name: 'confirmedBy', type: 'text', admin: { readOnly: true } }, { name: 'confirmedOn', type: 'text', admin: { readOnly: true } }] },
        { name: 'confirmedById', type: 'text', admin: { hidden: true } },
        // The keys of the work that was looked at: the tick is no longer one when the source's record becomes another work's.
        { name: 'confirmedWork', type: 'json', admin: { hidden: true } },
      ],
    },
    { name: 'retired', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar', description: 'Given up: texts that use it can’t be published any more.' } },
    jurisdiction,
    safetyRelevant,
    safetyRevision,
    textRevision,
    sameStatement,
    { name: 'usedByArticles', type: 'join', collection: 'articles', on: 'usedClaims', label: 'Used by articles', admin: { allowCreate: false, hidden: true } },
    { name: 'usedByClinics', type: 'join', collection: 'clinics', on: 'usedClaims', label: 'Used by clinics', admin: { allowCreate: false, hidden: true } },
    whereUsed,
    revision,
    contributors,
  ],
}
