'use client'
import { useState } from 'react'
import { useWords } from '../words/useWords'

/** A hash by its first characters; the whole of it is a click away. */
export const Hash = ({ hash }: { readonly hash: string }) => {
  const t = useWords()
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard?.writeText(hash).then(() => setCopied(true), () => setCopied(false))
  return (
    <span className="record__hash">
      <button type="button" title={hash} onClick={copy}><code>{hash.slice(0, 12)}…</code> <span className="record__aloud">{t('record:copy')}</span></button>
      <span role="status">{copied && t('record:copied')}</span>
    </span>
  )
}
