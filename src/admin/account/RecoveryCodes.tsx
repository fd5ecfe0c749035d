'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words/useWords'

/** Shown this once. */
export const RecoveryCodes = ({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }) => {
  const t = useWords()
  const [copied, setCopied] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const copy = (): void => void navigator.clipboard.writeText(codes.join('\n')).then(() => setCopied(true), () => setCopied(false))
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>{t('account:recovery')}</h3>
      <p>{t('account:recoveryWhat')}</p>
      <ul className="account-factor__codes">{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ul>
      <div className="account-factor__buttons">
        {'clipboard' in navigator && <Button buttonStyle="secondary" size="medium" margin={false} onClick={copy}>{t('account:copy')}</Button>}
        <Button size="medium" margin={false} onClick={onKept}>{t('account:kept')}</Button>
        <span role="status">{copied && t('account:copied')}</span>
      </div>
    </>
  )
}
