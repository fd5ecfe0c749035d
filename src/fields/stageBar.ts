import type { Field } from 'payload'

/** Above the form of a text: its stage, what of it is live, and what its reader may do now. */
export const stageBar: Field = { name: 'stageBar', type: 'ui', admin: { disableListColumn: true, components: { Field: '/src/admin/stage/StageBar#StageBar' } } }
