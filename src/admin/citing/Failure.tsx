'use client'
import { useConfig } from '@payloadcms/ui'
import type { Unanswered } from '../request'
import { useWords } from '../words/useWords'
import { whyNot } from '../words/whyNot'

/** What went wrong and what to do; what was typed stands beside it as it was. */
export const Failure = ({ problem, again }: { readonly problem: Unanswered; readonly again?: () => void }) => {
  const t = useWords()
  const { status, details } = problem
  const { config: { routes } } = useConfig()
  return (
    <div className="citing__problem" role="alert">
      <p>{status === 0 ? t('citing:unreachable') : status === 401 ? t('citing:loggedOut') : whyNot(problem, t)}</p>
      {details.length > 0 && <ul>{details.map((detail) => <li key={detail}>{detail}</li>)}</ul>}
      {status === 401 && <p><a href={`${routes.admin}/login`} target="_blank" rel="noreferrer">{t('stage:logIn')}</a></p>}
      {again !== undefined && <button type="button" className="citing__quiet" onClick={again}>{t('citing:again')}</button>}
    </div>
  )
}
