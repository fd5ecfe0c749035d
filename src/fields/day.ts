import type { TextFieldSingleValidation } from 'payload'
import { isDay } from '../domain/time'

/** Days are compared as texts: one in another form would count as past or to come at random. */
export const validDay: TextFieldSingleValidation = (value, { required }) => {
  if (!value) return required !== true || 'Give a day as YYYY-MM-DD.'
  return isDay(value) || 'Write the day as YYYY-MM-DD, like 2027-01-31.'
}
