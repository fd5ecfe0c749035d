'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { CheckedCopy } from '../../operations/checkCopy'
import { useWords } from '../words/useWords'
import type { Standing } from './checkStore'

interface Props {
  readonly checked: CheckedCopy | null
  readonly standing: Standing
  readonly refused: string
}

/** How much is found, and whether that is news. */
export const PanelHead = ({ checked, standing, refused }: Props) => {
  const t = useWords()
  const { config: { routes } } = useConfig()
  return (
    <header className="findings__head">
      <div className="findings__title">
        <h2>{t('findings:title')}</h2>
        <span className={`findings__pulse${standing === 'checking' ? ' findings__pulse--on' : ''}`} aria-hidden="true">{t('findings:checking')}</span>
        {checked !== null && <span className="findings__words">{t('findings:words', { count: checked.words })}</span>}
      </div>
      <div role="status" className="findings__status">
        {checked === null && standing !== 'refused' && standing !== 'unreachable' && standing !== 'signedOut' && <p>{t('findings:first')}</p>}
        {checked !== null && <p><Count {...checked} /></p>}
        {standing === 'unreachable' && <p className="findings__trouble">{t('findings:unreachable')}</p>}
        {standing === 'refused' && <p className="findings__trouble">{t('findings:refused', { why: refused || t('stage:unreadable') })}</p>}
        {standing === 'signedOut' && (
          <p className="findings__trouble">
            {t('findings:signedOut')} <a href={formatAdminURL({ adminRoute: routes.admin, path: '/login' })} target="_blank" rel="noreferrer">{t('findings:logIn')}</a>
          </p>
        )}
      </div>
    </header>
  )
}

const Count = ({ findings }: Pick<CheckedCopy, 'findings'>) => {
  const t = useWords()
  const blocking = findings.filter(({ severity }) => severity === 'blocks').length
  const warnings = findings.length - blocking
  if (findings.length === 0) return t('findings:none')
  return (
    <>
      {blocking === 0 ? t('findings:noneBlocking') : <span className="findings__count findings__count--blocks">{t('findings:blocking', { count: blocking })}</span>}
      {warnings > 0 && <>{' · '}<span className="findings__count findings__count--warns">{t('findings:warnings', { count: warnings })}</span></>}
    </>
  )
}
