'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { request, type Unanswered } from '../../request'
import { ActionDialog } from '../../stage/ActionDialog'
import { useWords } from '../../words/useWords'

interface OwnDeedsProps {
  readonly review: ReviewScreen
  readonly url: string
  readonly changed: () => Promise<void>
}

const DEEDS = { 'hand-on': ['reviewer', 'reason'], revoke: ['reason'] } as const
type Deed = keyof typeof DEEDS

/** What reviewers do about what is theirs: hand an assignment on, take a signature back. */
export const OwnDeeds = ({ review: { action, contentHash, own }, url, changed }: OwnDeedsProps) => {
  const t = useWords()
  const [asking, ask] = useState<Deed | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Unanswered | null>(null)
  const may: readonly Deed[] = action === 'reaffirm' ? [] : [...(own.due !== null && !own.signed ? (['hand-on'] as const) : []), ...(own.signed ? (['revoke'] as const) : [])]

  const perform = async (deed: Deed, input: object): Promise<void> => {
    setBusy(true)
    const answer = await request(`${url}/${deed}`, { method: 'POST', body: input })
    setProblem('ok' in answer ? null : answer)
    if ('ok' in answer) {
      ask(null)
      toast.success(t(`stage:done:${deed}`))
      await changed()
    }
    setBusy(false)
  }
  return (
    <div className="review__buttons">
      {may.map((deed) => <Button key={deed} size="small" margin={false} buttonStyle="secondary" onClick={() => ask(deed)}>{t(`stage:actions:${deed}`)}</Button>)}
      {asking !== null && <ActionDialog action={asking} fields={DEEDS[asking]} next={0} signedText={contentHash} busy={busy} problem={problem} again={changed} close={() => ask(null)} perform={(input) => perform(asking, input)} />}
    </div>
  )
}
