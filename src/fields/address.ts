import type { Field, TextFieldSingleValidation } from 'payload'
import { isSlug, slugOf } from '../domain/slug'
import { notAsked } from './kept'
import { options } from './options'

/** The last part of the public address. Suggested from the title; of what is submitted it is checked and reserved then (slug.taken). */
export const slug = (from: string, validate?: TextFieldSingleValidation): Field => ({
  name: 'slug',
  type: 'text',
  index: true,
  required: true,
  ...(validate && { validate }),
  access: notAsked,
  admin: { position: 'sidebar', description: 'The last part of the public address, like “migraine-prevention”. Left empty, it is made from the title.' },
  hooks: { beforeValidate: [({ value, data }) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : slugOf(String(data?.[from] ?? '')))] },
})

/** Of what is never submitted: its address is public as soon as a text that has it is. */
export const inAddresses: TextFieldSingleValidation = (value) => isSlug(value ?? '') || 'Use small letters, digits and hyphens, like “sleep-disorders”.'

const isLanguage: TextFieldSingleValidation = (value) => /^[a-z]{2,3}(-[A-Z]{2})?$/.test(value ?? '') || 'Use a language tag like en or pt-BR.'
const isJurisdiction: TextFieldSingleValidation = (value) => !value || /^[A-Z]{2}$/.test(value) || 'Use a country’s two letters, like US or DE.'

/** BCP 47. */
export const language: Field = { name: 'language', type: 'text', defaultValue: 'en', required: true, index: true, validate: isLanguage, admin: { position: 'sidebar' } }

/** ISO 3166-1 alpha-2: whose rules the text speaks of (approval status, crisis line). */
export const jurisdiction: Field = { name: 'jurisdiction', type: 'text', validate: isJurisdiction, admin: { position: 'sidebar', description: 'The country whose approvals and services the text speaks of: two letters, like US.' } }

/** How much harm a wrong sentence could do; the policy says what follows. */
export const risk: Field = {
  name: 'risk',
  type: 'select',
  required: true,
  defaultValue: 'standard',
  options: options(['low', 'standard', 'high']),
  admin: { position: 'sidebar', description: 'Decides how many reviewers must sign and when the text must be looked at again.' },
}

/** What readers are told about a new edition. */
export const changeNote: Field = {
  name: 'changeNote',
  type: 'group',
  admin: { description: 'Public: what readers are told is new in the next edition.' },
  fields: [
    { name: 'text', type: 'textarea' },
    { name: 'kind', type: 'select', defaultValue: 'update', options: [{ label: 'Minor correction', value: 'correction' }, { label: 'Update', value: 'update' }] },
  ],
}
