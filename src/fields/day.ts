import type { NumberFieldSingleValidation, TextFieldSingleValidation } from 'payload'
import { isDay } from '../domain/time'

/** Days are compared as texts: one in another form would count as past or to come at random. */
export const validDay: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required !== true || 'Give a day as YYYY-MM-DD.'
  return isDay(value) || 'Write the day as YYYY-MM-DD, like 2027-01-31.'
}

/** A year, or a month of one. */
export const wholeNumber =
  (from: number, to: number): NumberFieldSingleValidation =>
  (value) =>
    value === null || value === undefined || (Number.isInteger(value) && value >= from && value <= to) || `Give a whole number from ${from} to ${to}.`

/** A day that the year and month beside it have; without a month it says nothing. */
export const dayOfMonth: NumberFieldSingleValidation = (value, { siblingData }) => {
  if (value === null || value === undefined) return true
  const { year, month } = siblingData as { readonly year?: number | null; readonly month?: number | null }
  if (year == null || month == null) return 'A day needs its year and month.'
  return isDay([String(year).padStart(4, '0'), ...[month, value].map((part) => String(part).padStart(2, '0'))].join('-')) || 'This month has no such day.'
}
