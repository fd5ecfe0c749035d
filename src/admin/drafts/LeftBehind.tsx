'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useInstant } from '../words/useDay'
import { useWords } from '../words/useWords'
import { differences } from './differences'
import { Differences } from './Differences'
import type { Kept } from './store'
import type { Document } from './useConflict'
import { revisionOf } from './useUnsaved'

interface LeftBehindProps {
  readonly left: Kept
  readonly now: Document
  /** It could not be put back. */
  readonly failed: boolean
  readonly putBack: () => void
  readonly throwAway: () => void
}

/** The offer of what an earlier visit left behind. It isn't thrown away by one click. */
export const LeftBehind = ({ left, now, failed, putBack, throwAway }: LeftBehindProps) => {
  const t = useWords()
  const instant = useInstant()
  const [compares, compare] = useState(false)
  const [sure, ask] = useState(false)
  const behind = left.revision !== revisionOf(now)
  return (
    <section className="unsaved" aria-label={t('drafts:heading')}>
      <p>{t(behind ? 'drafts:keptBehind' : 'drafts:kept', { at: instant(left.at) })}</p>
      <div className="unsaved__buttons">
        <Button size="small" margin={false} onClick={putBack}>{t(behind ? 'drafts:putOnTop' : 'drafts:putBack')}</Button>
        <Button size="small" margin={false} buttonStyle="secondary" extraButtonProps={{ 'aria-expanded': compares }} onClick={() => compare(!compares)}>{t('drafts:compare')}</Button>
        <Button size="small" margin={false} buttonStyle={sure ? 'error' : 'secondary'} onClick={() => (sure ? throwAway() : ask(true))}>{t(sure ? 'drafts:sureThrowAway' : 'drafts:throwAway')}</Button>
      </div>
      {failed && <p role="alert">{t('drafts:notPutBack')}</p>}
      {compares && <Differences found={differences(now, left.data)} />}
    </section>
  )
}
