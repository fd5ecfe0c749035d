'use client'
import type { ReactNode } from 'react'
import type { Comparison as Compared } from '../../../domain/compare/comparison'
import { Comparison } from '../../compare/Comparison'
import { Problem } from '../../stage/Problem'
import { useAsked } from '../../useAsked'
import { useWords } from '../../words/useWords'

interface DiffersProps {
  /** Of the subject, below the API. */
  readonly url: string
  /** Content hashes, or `copy`. */
  readonly from: string
  readonly to: string
  readonly heading: string
  readonly children?: ReactNode
  /** What follows once the differences are there to be read. */
  readonly then?: ReactNode
}

/** The differing words of two texts. */
export const Differs = ({ url, from, to, heading, children, then }: DiffersProps) => {
  const t = useWords()
  const { told, problem, ask } = useAsked<{ readonly comparison: Compared }>(`${url}/compare?from=${from}&to=${to}`)
  return (
    <section className="review__text" aria-label={heading}>
      {children}
      {problem !== null && <Problem problem={problem} again={ask} />}
      {told === null ? problem === null && <p role="status">{t('review:screen:comparing')}</p> : <><Comparison comparison={told.comparison} />{then}</>}
    </section>
  )
}
