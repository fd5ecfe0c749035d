import type { Field } from 'payload'
import { normalizeDoi, normalizeIsbn, normalizeNct, normalizePmcid, normalizePmid } from '../domain/references/identifiers'
import type { Identifiers } from '../domain/references/csl'

const normalize: Readonly<Record<keyof Identifiers, (text: string) => string | null>> = { doi: normalizeDoi, pmid: normalizePmid, pmcid: normalizePmcid, isbn: normalizeIsbn, nct: normalizeNct }

/** An identifier in its normal form, checked by its check digits, and unique where present. */
export const identifier = (name: keyof Identifiers, label: string): Field => ({
  name,
  type: 'text',
  label,
  unique: true,
  index: true,
  validate: (value: unknown) => typeof value !== 'string' || value === '' || normalize[name](value) !== null || `This is no valid ${label}. Copy it again from the source.`,
  // An empty text would count as a value to the unique index; null does not.
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' && value.trim() !== '' ? (normalize[name](value) ?? value.trim()) : null)] },
})
