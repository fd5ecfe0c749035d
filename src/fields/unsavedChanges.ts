import type { Field } from 'payload'

/** Above a form that people write in: nothing typed is lost. */
export const unsavedChanges: Field = { name: 'unsavedChanges', type: 'ui', admin: { disableListColumn: true, components: { Field: '/src/admin/drafts/UnsavedChanges#UnsavedChanges' } } }
