import type { Field } from 'payload'

/** The panel beside the text: what the gate holds against it as it stands in the form. Saved nowhere. */
export const findings: Field = { name: 'findings', type: 'ui', admin: { position: 'sidebar', components: { Field: '/src/admin/findings/FindingsPanel#FindingsPanel' } } }
