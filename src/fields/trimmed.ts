import type { FieldHook } from 'payload'

/** Blanks alone are no title: what is required is refused, the rest is empty. */
export const trimmed: { readonly beforeValidate: FieldHook[] } = { beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim() : value) as unknown] }
