'use client'
import { Button } from '@payloadcms/ui'
import type { Unanswered } from '../../request'
import { Problem } from '../../stage/Problem'
import { useWords } from '../../words/useWords'

interface AskAgainProps {
  /** What may be there and is not shown. */
  readonly missing: string
  readonly problem: Unanswered
  readonly ask: () => Promise<void>
}

/** Why something is not shown, and a way to ask for it again: whatever it was, and after logging in again too. */
export const AskAgain = ({ missing, problem, ask }: AskAgainProps) => {
  const t = useWords()
  return (
    <div className="comments__missing">
      <p>{missing}</p>
      <Problem problem={problem} />
      <Button size="small" margin={false} buttonStyle="secondary" onClick={() => void ask()}>{t('stage:again')}</Button>
    </div>
  )
}
