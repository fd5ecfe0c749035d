'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { localeOf } from './locale'

/** Writes ISO days as days, and instants as the day they fall on here: “3 November 2026”. */
export const useDay = (): ((iso: string) => string) => useDate({ dateStyle: 'long' })

/** Writes instants with their time of day here. */
export const useInstant = (): ((iso: string) => string) => useDate({ dateStyle: 'long', timeStyle: 'short' })

/** Writes ISO months, as 2026-11: “November 2026”. */
export function useMonth(): (month: string) => string {
  const write = useDate({ month: 'long', year: 'numeric' })
  return useMemo(() => (month) => write(`${month}-01`), [write])
}

function useDate(style: Intl.DateTimeFormatOptions): (iso: string) => string {
  const { i18n } = useTranslation()
  const { dateStyle, timeStyle, month, year } = style
  return useMemo(() => (iso) => dateIn(i18n.language, style, iso), [i18n.language, dateStyle, timeStyle, month, year])
}

/** A day has no time zone: read in the reader's, it would be the day before for half the world. */
const dateIn = (language: string, style: Intl.DateTimeFormatOptions, iso: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { ...style, ...(iso.length === 10 && { timeZone: 'UTC' }) }).format(new Date(iso))
