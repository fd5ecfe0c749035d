import type { DeskCard } from '../../operations/desk/desk'
import type { Say } from '../words/key'

/** What is to be done with a card by when, in words, and whether that day has gone by. */
export interface DueWords {
  readonly words: string
  readonly late: string | null
}

export function dueWords(t: Say, day: (iso: string) => string, { due, dueFor }: Pick<DeskCard, 'due' | 'dueFor'>, today: string): DueWords | null {
  if (due === null || dueFor === null) return null
  const words = t(`desk:due:${dueFor}`, { day: day(due) })
  if (due > today) return { words, late: null }
  if (due === today) return { words, late: t('desk:today') }
  return { words, late: t('desk:late', { count: Math.round((Date.parse(today) - Date.parse(due)) / DAY_MS) }) }
}

const DAY_MS = 24 * 60 * 60 * 1000
