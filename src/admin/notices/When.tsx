'use client'
import { localeOf } from '../words/locale'

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [['day', 86_400_000], ['hour', 3_600_000], ['minute', 60_000]]

/** How long ago, and when. */
export const When = ({ at, language }: { readonly at: string; readonly language: string }) => (
  <time dateTime={at}>
    {ago(Date.parse(at) - Date.now(), language)} · {new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at))}
  </time>
)

function ago(ms: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const [unit, length] = UNITS.find(([, size]) => Math.abs(ms) >= size) ?? ['minute', 60_000]
  return format.format(Math.round(ms / length), unit)
}
