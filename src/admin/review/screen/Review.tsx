'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { SubjectCollection } from '../../../domain/editorial/subject'
import type { Place } from '../../../domain/snapshot/passage'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { focusOn } from '../../focusOn'
import { Problem } from '../../stage/Problem'
import { useAsked } from '../../useAsked'
import { useWords } from '../../words/useWords'
import { Threads } from '../comments/Threads'
import { AnotherText, NotSeen } from './AnotherText'
import { Claims } from './Claims'
import { Exemptions } from './Exemptions'
import { Facts } from './Facts'
import { GateNow } from './GateNow'
import { Over } from './Over'
import { OwnDeeds } from './OwnDeeds'
import { Reading } from './Reading'
import { RequestChanges } from './RequestChanges'
import './review.css'
import { showWords } from './showWords'
import { Signing } from './Signing'
import { Ways } from './Ways'

interface ReviewProps {
  readonly collection: SubjectCollection
  readonly id: string
}

/**
 * The text on one side, its evidence on the other, what to do about it below. Whatever is done here loads anew what stands there; where that is another
 * text than the one that was opened, it says so, and is signed only once what differs has been seen.
 */
export const Review = ({ collection, id }: ReviewProps) => {
  const t = useWords()
  const { config: { routes } } = useConfig()
  const url = `${routes.api}/${collection}/${id}`
  const { told, problem, busy, ask, load } = useAsked<ReviewScreen>(`${url}/review`)
  /** The hash of the text that was last asked for openly, or seen. */
  const [opened, open] = useState<string | null>(null)
  /** null: as the text suggests. */
  const [whole, turn] = useState<boolean | null>(null)
  const text = useRef<HTMLDivElement>(null)
  if (told === null) return problem === null ? <p role="status">{t('review:screen:loading')}</p> : problem.code === 'stage' ? <Over why={problem.refused} collection={collection} id={id} /> : <Problem problem={problem} again={ask} />
  if (opened === null) open(told.contentHash)
  const { action, contentHash, own, minorCorrection } = told
  const isAnother = opened !== null && opened !== contentHash

  const show = (place: Place): void => {
    flushSync(() => turn(true))
    if (text.current !== null) showWords(text.current, place)
  }
  const seen = (): void => {
    open(contentHash)
    focusOn(text.current?.querySelector<HTMLElement>('.review__text'))
  }
  const openAgain = async (): Promise<void> => open((await load())?.contentHash ?? opened)
  return (
    <div className="review" aria-busy={busy}>
      <Facts review={told} collection={collection} id={id} />
      {problem !== null && <Problem problem={problem} again={ask} />}
      {isAnother && <AnotherText url={url} opened={opened} contentHash={contentHash} seen={seen} />}
      <div className="review__columns">
        <div ref={text}><Reading review={told} url={url} whole={whole ?? !minorCorrection} turn={turn} /></div>
        <aside className="review__evidence" aria-label={t('review:screen:evidence')}>
          <Ways review={told} />
          <Claims review={told} url={url} show={show} changed={ask} />
          <Exemptions exemptions={told.exemptions} show={show} />
          <GateNow findings={told.findings} show={show} />
          <Threads threads={told.comments.threads} url={url} contentHash={contentHash} opens={action === 'approve' && own.reasonsNotToSign.length === 0} text={text} show={show} changed={ask} />
        </aside>
      </div>
      <div className="review__deeds">
        {/* Hidden, so that what was typed stays. */}
        {action === 'approve' && own.reasonsNotToSign.length === 0 && <div hidden={isAnother}><RequestChanges review={told} url={url} changed={ask} /></div>}
        {isAnother ? <NotSeen action={action} /> : <Signing key={contentHash} review={told} url={url} changed={ask} />}
      </div>
      <OwnDeeds review={told} url={url} changed={ask} />
      <p><Button buttonStyle="secondary" size="small" margin={false} disabled={busy} onClick={() => void openAgain()}>{t('review:screen:again')}</Button></p>
    </div>
  )
}
