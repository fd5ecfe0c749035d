import type { Field } from 'payload'
import { COPY_STAGES } from '../domain/editorial/state'
import { nobody } from '../access/roles'
import { options } from './options'

const kept = { create: nobody, update: nobody }

/** Payload's GraphQL asks callers for every required field that anybody may read; this one they needn't give. */
export const notAsked = { read: () => true }

/** Counts the saves. A save carries the number it started from; one that started from an older text is refused (409). */
export const revision: Field = { name: 'revision', type: 'number', defaultValue: 1, required: true, access: notAsked, admin: { hidden: true } }

/** Who saved it and when last, by user id: a reviewer who wrote can't sign (four eyes). */
export const contributors: Field = { name: 'contributors', type: 'json', access: kept, admin: { hidden: true } }

/** Where the record stood after the last event, for lists and filters only. The record decides, never this. */
export const workflow: Field = {
  name: 'workflow',
  type: 'group',
  // The bar above the form says it as it is now.
  admin: { condition: () => false },
  fields: [
    { name: 'stage', type: 'select', options: options(COPY_STAGES), defaultValue: 'draft', index: true, access: kept, admin: { readOnly: true } },
    { name: 'live', type: 'select', options: options(['none', 'edition', 'withdrawn']), defaultValue: 'none', index: true, access: kept, admin: { readOnly: true } },
    { name: 'edition', type: 'number', access: kept },
    { name: 'submittedAt', type: 'text', access: kept, admin: { hidden: true } },
    // Of those who are asked to review it, the earliest day, and each user with theirs: `ID=DAY ID=DAY`.
    { name: 'due', type: 'text', index: true, access: kept, admin: { readOnly: true } },
    { name: 'assigned', type: 'text', access: kept, admin: { hidden: true } },
    { name: 'publishAt', type: 'text', index: true, access: kept, admin: { hidden: true } },
    { name: 'seq', type: 'number', defaultValue: 0, access: kept, admin: { hidden: true } },
  ],
}

/** Marks a save as one that texts already under review must take over before they go live. */
export const safetyRelevant: Field = {
  name: 'safetyRelevant',
  type: 'checkbox',
  defaultValue: false,
  label: 'This change is relevant to safety',
  admin: { position: 'sidebar', description: 'Texts that are under review or approved with the older wording can’t be published until they have taken it over.' },
}

/** When it last fell or rose again: texts that rest on it are answered for since then (operations/falls.ts). */
export const standingSince: Field = { name: 'standingSince', type: 'text', index: true, access: kept, admin: { hidden: true } }

/** The newest revision that was marked as safety-relevant; 0: none. */
export const safetyRevision: Field = { name: 'safetyRevision', type: 'number', defaultValue: 0, access: kept, admin: { hidden: true } }

/** The newest revision that changed what readers get: what snapshots pin. */
export const textRevision: Field = { name: 'textRevision', type: 'number', defaultValue: 1, required: true, access: { ...kept, ...notAsked }, admin: { hidden: true } }
