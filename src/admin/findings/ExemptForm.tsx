'use client'
import { useId, useState } from 'react'
import { useWords } from '../words/useWords'

interface Props {
  readonly onGiven: (reason: string) => void
  readonly onCancel: () => void
}

/** Asks why a sentence needs no source. No form of its own: it stands inside the document's. */
export const ExemptForm = ({ onGiven, onCancel }: Props) => {
  const t = useWords()
  const [field, hint] = [useId(), useId()]
  const [reason, setReason] = useState('')
  const given = reason.trim()
  const keys = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') onCancel()
    else if (given !== '') onGiven(given)
  }
  return (
    <div className="finding__exempt">
      <label htmlFor={field}>{t('findings:reason')}</label>
      <input id={field} type="text" value={reason} aria-describedby={hint} autoComplete="off" autoFocus onChange={(event) => setReason(event.target.value)} onKeyDown={keys} />
      <p id={hint}>{t('findings:reasonHint')}</p>
      <div className="finding__fixes">
        <button type="button" className="finding__fix" disabled={given === ''} onClick={() => onGiven(given)}>{t('findings:exempt')}</button>
        <button type="button" className="finding__fix finding__fix--quiet" onClick={onCancel}>{t('findings:cancel')}</button>
      </div>
    </div>
  )
}
