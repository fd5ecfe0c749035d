import type { Field } from 'payload'

/** Above a form that people write in: nothing typed is lost. */
export const unsavedChanges: Field = { name: 'unsavedChanges', type: 'ui', admin: { disableListColumn: true, components: { Field: '/src/admin/drafts/UnsavedChanges#UnsavedChanges' } } }

/** Such a form's button: its writer writes on while it is saved. */
export const SaveButton = '/src/admin/drafts/SaveButton#SaveButton'
