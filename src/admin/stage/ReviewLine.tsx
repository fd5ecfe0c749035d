'use client'
import type { Offered } from '../../operations/offers'
import { useDay, useInstant } from '../words/useDay'
import { useWords } from '../words/useWords'

/** How far the review is: who has signed, who is asked, when it goes live. */
export const ReviewLine = ({ review: { approvals, approvalsNeeded, assignments, publishAt } }: { readonly review: NonNullable<Offered['review']> }) => {
  const t = useWords()
  const day = useDay()
  const instant = useInstant()
  return (
    <ul className="stage__review">
      <li>{t('stage:review:approvals', { given: approvals.length, needed: approvalsNeeded })}{approvals.length > 0 && `: ${approvals.map(({ name, credentials, signedAt }) => t('stage:review:signed', { name, credentials, on: day(signedAt) })).join('; ')}`}</li>
      {assignments.length === 0 && approvals.length < approvalsNeeded && <li>{t('stage:review:unassigned')}</li>}
      {assignments.map(({ name, due }) => <li key={`${name} ${due}`}>{t('stage:review:assigned', { name, due: day(due) })}</li>)}
      {publishAt !== null && <li>{t('stage:review:scheduled', { at: instant(publishAt) })}</li>}
    </ul>
  )
}
