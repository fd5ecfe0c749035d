import type { Field } from 'payload'
import { normalizeDoi, normalizeIsbn, normalizeNct, normalizePmcid, normalizePmid } from '../domain/references/identifiers'
import type { IdentifierKind } from '../domain/references/csl'
import { uniqueKey } from './uniqueKey'

const KINDS: Readonly<Record<IdentifierKind, { readonly label: string; readonly normalize: (text: string) => string | null }>> = {
  doi: { label: 'DOI', normalize: normalizeDoi },
  pmid: { label: 'PMID', normalize: normalizePmid },
  pmcid: { label: 'PMCID', normalize: normalizePmcid },
  isbn: { label: 'ISBN', normalize: normalizeIsbn },
  nct: { label: 'NCT number', normalize: normalizeNct },
}

/** An identifier in its normal form, checked by its check digits where it has one, and unique where present. */
export const identifier = (name: IdentifierKind): Field[] => {
  const { label, normalize } = KINDS[name]
  return [
    {
      name,
      type: 'text',
      label,
      index: true,
      validate: (value: unknown) => typeof value !== 'string' || value === '' || normalize(value) !== null || `This is no valid ${label}. Copy it again from the source.`,
      hooks: { beforeValidate: [({ value }) => (typeof value === 'string' && value.trim() !== '' ? (normalize(value) ?? value.trim()) : null)] },
    },
    uniqueKey(name),
  ]
}
