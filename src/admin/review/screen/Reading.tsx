'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { useWords } from '../../words/useWords'
import { Changes } from './Changes'
import { TextAsRead } from './TextAsRead'

/** The text, or what has changed of it since it was live: a minor correction begins with that, and either is a click away from the other. */
export const Reading = ({ review, url }: { readonly review: ReviewScreen; readonly url: string }) => {
  const t = useWords()
  const { live, contentHash, minorCorrection } = review
  const compares = live !== null && live.contentHash !== contentHash
  const [changes, show] = useState(compares && minorCorrection)
  return (
    <>
      {compares && <p><Button size="small" margin={false} buttonStyle="secondary" onClick={() => show(!changes)}>{changes ? t('review:screen:whole') : t('review:screen:changesSince', { number: live.number })}</Button></p>}
      {compares && changes ? <Changes url={url} live={live} contentHash={contentHash} minor={minorCorrection} /> : <TextAsRead review={review} />}
    </>
  )
}
