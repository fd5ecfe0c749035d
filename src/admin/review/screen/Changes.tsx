'use client'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { useWords } from '../../words/useWords'
import { Differs } from './Differs'

interface ChangesProps {
  readonly url: string
  readonly live: NonNullable<ReviewScreen['live']>
  readonly contentHash: string
  readonly minor: boolean
}

/** The differing words between the live edition and the text under review. */
export const Changes = ({ url, live: { number, contentHash: from }, contentHash, minor }: ChangesProps) => {
  const t = useWords()
  return <Differs url={url} from={from} to={contentHash} heading={t('review:screen:changesSince', { number })}>{minor && <p className="review__aside">{t('review:screen:minor', { number })}</p>}</Differs>
}
