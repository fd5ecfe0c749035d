'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { useDay, useInstant } from '../../words/useDay'
import { useWords } from '../../words/useWords'

interface FactsProps {
  readonly review: ReviewScreen
  readonly collection: string
  readonly id: string
}

/** What is known before reading: when it was submitted, by when it is due, who has signed, and what stands against signing it. */
export const Facts = ({ review: { submittedAt, approvals, approvalsNeeded, own, drift, snapshot }, collection, id }: FactsProps) => {
  const t = useWords()
  const [day, instant] = [useDay(), useInstant()]
  const { config: { routes: { admin } } } = useConfig()
  return (
    <header className="review__facts">
      <p>
        <Link href={formatAdminURL({ adminRoute: admin, path: '/review' })} prefetch={false}>{t('review:screen:toInbox')}</Link>
        {' · '}
        <Link href={formatAdminURL({ adminRoute: admin, path: `/collections/${collection as 'articles'}/${id}` })} prefetch={false}>{t('review:screen:toDocument')}</Link>
      </p>
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
