import type { Field } from 'payload'
import { normalizeNpi, normalizeOrcid } from '../domain/references/identifiers'

const normalize = { orcid: normalizeOrcid, npi: normalizeNpi }

/** A person's number, in its normal form and checked by its check digit. */
export const checkedNumber = (name: keyof typeof normalize, label: string): Field => ({
  name,
  type: 'text',
  label,
  validate: (value: unknown) => typeof value !== 'string' || value === '' || normalize[name](value) !== null || `This is no valid ${label}: its check digit does not match.`,
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? (normalize[name](value) ?? value.trim()) : value)] },
})
