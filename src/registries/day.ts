import { isDay } from '../domain/time'

/** The ISO day of its parts; '' unless all three are there and the calendar has it. */
export function dayOfParts([year, month, day]: readonly (number | undefined)[]): string {
  if (year === undefined || month === undefined || day === undefined) return ''
  const written = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  return isDay(written) ? written : ''
}
