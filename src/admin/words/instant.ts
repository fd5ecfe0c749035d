import { localeOf } from './locale'

/** The day of an instant in the language of a request, in UTC: what the server prints is the same for everybody. */
export const dayIn = (language: string) => (iso: string): string => new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))

/** The same with the time to the second: “3 November 2026, 14:05:09 UTC”. */
export const instantIn = (language: string) => (iso: string): string => `${new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' }).format(new Date(iso)).replace(' at ', ', ')} UTC`
