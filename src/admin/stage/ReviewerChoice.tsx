'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState, type SelectHTMLAttributes } from 'react'
import type { MedicalReviewer } from '../../payload-types'
import { request, type Unanswered } from '../request'
import { useWords } from '../words/useWords'
import { whyNot } from '../words/whyNot'

/** The active reviewers who have a log-in, with what they know about. */
export const ReviewerChoice = (select: SelectHTMLAttributes<HTMLSelectElement>) => {
  const t = useWords()
  const { config: { routes } } = useConfig()
  const [reviewers, setReviewers] = useState<readonly MedicalReviewer[] | null>(null)
  const [failed, fail] = useState<Unanswered | null>(null)
  useEffect(() => {
    void request<{ readonly docs: readonly MedicalReviewer[] }>(`${routes.api}/medical-reviewers?where[active][not_equals]=false&where[user][exists]=true&sort=name&limit=500&depth=0`).then((answer) => ('ok' in answer ? setReviewers(answer.ok.docs) : fail(answer)))
  }, [routes.api])
  if (failed !== null) return <p role="alert">{whyNot(failed, t)}</p>
  if (reviewers?.length === 0) return <p>{t('stage:noReviewers')}</p>
  return (
    <select {...select} aria-busy={reviewers === null}>
      <option value="">{t('stage:fields:chooseReviewer')}</option>
      {reviewers?.map(({ id, name, credentials, specialties }) => <option key={id} value={id}>{[`${name}, ${credentials}`, ...(specialties ?? [])].join(' · ')}</option>)}
    </select>
  )
}
