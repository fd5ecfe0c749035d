import type { Field } from 'payload'

/** Below the form of a claim or source: the working copies and live editions that rest on it. */
export const whereUsed: Field = { name: 'whereUsed', type: 'ui', admin: { disableListColumn: true, components: { Field: '/src/admin/whereUsed/WhereUsed#WhereUsed' } } }

/** Beside its Save, as soon as something was changed: that readers have it in front of them. */
export const liveWarning = '/src/admin/whereUsed/LiveWarning#LiveWarning'
