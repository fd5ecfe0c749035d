'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useRef } from 'react'
import type { SubjectCollection } from '../../../domain/editorial/subject'
import type { Place } from '../../../domain/snapshot/passage'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { Problem } from '../../stage/Problem'
import { useAsked } from '../../useAsked'
import { useWords } from '../../words/useWords'
import { Threads } from '../comments/Threads'
import { rangeOf } from '../placeInPage'
import { Claims } from './Claims'
import { Exemptions } from './Exemptions'
import { Facts } from './Facts'
import { GateNow } from './GateNow'
import { OwnDeeds } from './OwnDeeds'
import { RequestChanges } from './RequestChanges'
import './review.css'
import { Ways } from './Ways'
import { Signing } from './Signing'
import { TextAsRead } from './TextAsRead'

interface ReviewProps {
  readonly collection: SubjectCollection
  readonly id: string
}

/** The text on one side, its evidence on the other, what to do about it below. What is signed is what was loaded: nothing here changes by itself. */
export const Review = ({ collection, id }: ReviewProps) => {
  const t = useWords()
  const { config: { routes } } = useConfig()
  const url = `${routes.api}/${collection}/${id}`
  const { told, problem, busy, ask } = useAsked<ReviewScreen>(`${url}/review`)
  const text = useRef<HTMLDivElement>(null)
  if (told === null) return problem === null ? <p role="status">{t('review:screen:loading')}</p> : <Problem problem={problem} again={ask} />

  const show = (place: Place): void => {
    const words = text.current && rangeOf(text.current, place)
    if (words == null) return
    const selection = getSelection()
    selection?.removeAllRanges()
    selection?.addRange(words)
    words.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  }
  return (
    <div className="review" aria-busy={busy}>
      <Facts review={told} collection={collection} id={id} />
      {problem !== null && <Problem problem={problem} again={ask} />}
      <div className="review__columns">
        <TextAsRead ref={text} review={told} />
        <aside className="review__evidence" aria-label={t('review:screen:evidence')}>
          <Ways review={told} />
          <Claims review={told} url={url} show={show} changed={ask} />
          <Exemptions exemptions={told.exemptions} show={show} />
          <GateNow findings={told.findings} show={show} />
          <Threads threads={told.comments.threads} url={url} contentHash={told.contentHash} opens={told.action === 'approve' && told.own.reasonsNotToSign.length === 0} text={text} show={show} changed={ask} />
        </aside>
      </div>
      <div className="review__deeds">
        {told.action === 'approve' && told.own.reasonsNotToSign.length === 0 && <RequestChanges review={told} url={url} changed={ask} />}
        <Signing key={told.contentHash} review={told} url={url} changed={ask} />
      </div>
      <OwnDeeds review={told} url={url} changed={ask} />
      <p><Button buttonStyle="secondary" size="small" margin={false} disabled={busy} onClick={() => void ask()}>{t('review:screen:again')}</Button></p>
    </div>
  )
}
