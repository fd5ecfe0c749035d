import type { Field } from 'payload'

/** People as readers see them, each with what makes them worth listening to. */
export const people = (name: string, label: string, description: string): Field => ({
  name,
  type: 'array',
  label,
  admin: { description },
  fields: [
    { type: 'row', fields: [{ name: 'name', type: 'text', required: true }, { name: 'credentials', type: 'text', admin: { placeholder: 'MD, PhD' } }] },
    { type: 'row', fields: [{ name: 'affiliation', type: 'text' }, { name: 'url', type: 'text', label: 'Profile URL' }] },
  ],
})
