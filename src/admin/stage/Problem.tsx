'use client'
import { Button, useConfig } from '@payloadcms/ui'
import type { Unanswered } from '../request'
import { useWords } from '../words/useWords'
import { whyNot } from '../words/whyNot'

interface ProblemProps {
  readonly problem: Unanswered
  /** Asks the server anew how things stand. */
  readonly again?: () => Promise<void>
}

/** What went wrong, what exactly, and what to do next. */
export const Problem = ({ problem, again }: ProblemProps) => {
  const t = useWords()
  const { status, details } = problem
  const { config: { routes } } = useConfig()
  return (
    <div className="stage__problem" role="alert">
      <p>{whyNot(problem, t)}</p>
      {details.length > 0 && (
        <details>
          <summary>{t('stage:details')}</summary>
          <ul>{details.map((detail) => <li key={detail}>{detail}</li>)}</ul>
        </details>
      )}
      {status === 401 && <p><a href={`${routes.admin}/login`} target="_blank" rel="noreferrer">{t('stage:logIn')}</a></p>}
      {status === 0 && again !== undefined && <Button size="small" margin={false} buttonStyle="secondary" onClick={() => void again()}>{t('stage:again')}</Button>}
    </div>
  )
}
