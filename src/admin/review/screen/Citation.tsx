'use client'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { useWords } from '../../words/useWords'
import { SourceStatus } from './SourceStatus'

/** One source of a claim: how it bears on it, where in it, in which words, and whether it still stands. */
export const Citation = ({ citation: { reference, stance, title, url, locator, confirmedBy, status, statusOn, notice } }: { readonly citation: ReviewScreen['claims'][number]['citations'][number] }) => {
  const t = useWords()
  const where = [...(locator.page === '' ? [] : [t('review:screen:page', { page: locator.page })]), locator.section].filter((part) => part !== '').join(', ')
  return (
    <li>
      <p>{reference}. {title} <em>({t(`review:screen:${stance}`)})</em>{where !== '' && `, ${where}`}. {url !== null && <a href={url} target="_blank" rel="noreferrer">{t('review:screen:open')}</a>}</p>
      {locator.quote !== '' && <blockquote>{locator.quote}</blockquote>}
      <p className="review__quiet"><SourceStatus status={status} statusOn={statusOn} notice={notice} /> · {confirmedBy === null ? t('review:screen:unconfirmed') : t('review:screen:confirmed', { name: confirmedBy })}</p>
    </li>
  )
}
