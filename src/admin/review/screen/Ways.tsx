'use client'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { useWords } from '../../words/useWords'

/** To each part of the evidence, with how much there is of it. */
export const Ways = ({ review: { claims, exemptions, findings, comments } }: { readonly review: ReviewScreen }) => {
  const t = useWords()
  const parts = [
    { to: 'review-claims', label: t('review:screen:claims'), count: claims.length },
    { to: 'review-exemptions', label: t('review:screen:exemptions'), count: exemptions.length },
    { to: 'review-findings', label: t('review:screen:findings'), count: findings.length },
    { to: 'comments-heading', label: t('review:comments:heading'), count: comments.threads.filter(({ open, text }) => open && text !== '').length },
  ]
  return (
    <nav aria-label={t('review:screen:evidence')}>
      <ul className="review__ways">{parts.filter(({ count, to }) => count > 0 || to === 'comments-heading').map(({ to, label, count }) => <li key={to}><a href={`#${to}`}>{label} ({count})</a></li>)}</ul>
    </nav>
  )
}
