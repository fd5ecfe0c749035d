'use client'
import { Button } from '@payloadcms/ui'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { useWords } from '../../words/useWords'
import { Changes } from './Changes'
import { TextAsRead } from './TextAsRead'

interface ReadingProps {
  readonly review: ReviewScreen
  readonly url: string
  /** The whole text, where it can be compared with what is live. */
  readonly whole: boolean
  readonly turn: (whole: boolean) => void
}

/** The text, or what has changed of it since it was live: either is a click away from the other. */
export const Reading = ({ review, url, whole, turn }: ReadingProps) => {
  const t = useWords()
  const { live, contentHash, minorCorrection } = review
  if (live === null || live.contentHash === contentHash) return <TextAsRead review={review} />
  return (
    <>
      <p><Button size="small" margin={false} buttonStyle="secondary" onClick={() => turn(!whole)}>{whole ? t('review:screen:changesSince', { number: live.number }) : t('review:screen:whole')}</Button></p>
      {whole ? <TextAsRead review={review} /> : <Changes url={url} live={live} contentHash={contentHash} minor={minorCorrection} />}
    </>
  )
}
