'use client'
import type { SourceStatus as Status } from '../../../domain/gate/facts'
import { useDay } from '../../words/useDay'
import { useWords } from '../../words/useWords'

interface SourceStatusProps {
  readonly status: Status
  readonly statusOn: string
  readonly notice: string
}

/** Whether a source still stands, since when, and what its publisher says. */
export const SourceStatus = ({ status, statusOn, notice }: SourceStatusProps) => {
  const t = useWords()
  const day = useDay()
  const words = t(`review:screen:status:${status}`)
  return <span className={`review__status review__status--${status}`}>{statusOn === '' ? words : t('review:screen:statusOn', { status: words, on: day(statusOn) })}{notice !== '' && `: ${notice}`}</span>
}
