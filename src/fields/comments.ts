import type { Field } from 'payload'

/** Beside the text, below the findings: what reviewers have said of it. Saved nowhere with it. */
export const comments: Field = { name: 'comments', type: 'ui', admin: { position: 'sidebar', components: { Field: '/src/admin/review/comments/CommentsPanel#CommentsPanel' } } }
