'use client'
import type { SubjectCollection } from '../../../domain/editorial/subject'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { useDay, useInstant } from '../../words/useDay'
import { useWords } from '../../words/useWords'
import { WaysOut } from './WaysOut'

interface FactsProps {
  readonly review: ReviewScreen
  readonly collection: SubjectCollection
  readonly id: string
}

/** What is known before reading: when it was submitted, by when it is due, who has signed, and what stands against signing it. */
export const Facts = ({ review: { submittedAt, approvals, approvalsNeeded, own, drift, snapshot }, collection, id }: FactsProps) => {
  const t = useWords()
  const [day, instant] = [useDay(), useInstant()]
  return (
    <header className="review__facts">
      <WaysOut collection={collection} id={id} />
      <p>
        {t(`review:inbox:kind:${snapshot.kind}`)} · {t(`review:inbox:risk:${snapshot.risk}`)} · {t('review:screen:submitted', { at: instant(submittedAt) })} {t('review:screen:signatures', { given: approvals.length, needed: approvalsNeeded })}
        {approvals.length > 0 && ` (${approvals.map(({ name, credentials }) => `${name}, ${credentials}`).join('; ')})`}.
        {own.due !== null && <strong> {t('review:screen:due', { due: day(own.due) })}</strong>}
      </p>
      {own.reasonsNotToSign.length > 0 && !own.signed && (
        <div className="review__warning">
          <p>{t('review:sign:mayNot')}</p>
          <ul>{own.reasonsNotToSign.map((reason) => <li key={reason}>{reason}</li>)}</ul>
        </div>
      )}
      {drift.length > 0 && <p className="review__warning" role="alert">{t('review:screen:drift', { fields: drift.join(', ') })}</p>}
    </header>
  )
}
