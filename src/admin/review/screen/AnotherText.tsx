'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { useWords } from '../../words/useWords'
import { Differs } from './Differs'

interface AnotherTextProps {
  readonly url: string
  /** Content hashes: of the text that the reader opened, and of the one that was loaded since. */
  readonly opened: string
  readonly contentHash: string
  readonly seen: () => void
}

/** Says that the text on the screen is no longer the one that was opened, and in which words. */
export const AnotherText = ({ url, opened, contentHash, seen }: AnotherTextProps) => {
  const t = useWords()
  return (
    <>
      <p className="review__warning review__another" role="alert">{t('review:screen:another')} <a href="#review-another">{t('review:screen:changedMeanwhile')}</a></p>
      <div id="review-another">
        <Differs url={url} from={opened} to={contentHash} heading={t('review:screen:changedMeanwhile')} then={<Button size="small" margin={false} onClick={seen}>{t('review:screen:seen')}</Button>}>
          <h2>{t('review:screen:changedMeanwhile')}</h2>
        </Differs>
      </div>
    </>
  )
}

/** Stands where a text is signed, while what differs in it has not been seen. */
export const NotSeen = ({ action }: Pick<ReviewScreen, 'action'>) => {
  const t = useWords()
  const id = useId()
  return (
    <section className="review__deed" aria-labelledby={id}>
      <h2 id={id}>{t(`review:sign:${action}`)}</h2>
      <p>{t('review:sign:notSeen')} <a href="#review-another">{t('review:screen:changedMeanwhile')}</a></p>
    </section>
  )
}
