'use client'
import { useId, type ReactNode } from 'react'
import { useWords } from '../words/useWords'
import type { AskedField } from './asks'
import { ReviewerChoice } from './ReviewerChoice'

interface AskedProps {
  readonly field: AskedField
  readonly first: boolean
  readonly value: string
  readonly change: (value: string) => void
}

/** One thing that an action asks for. */
export const Asked = ({ field, first, value, change }: AskedProps) => {
  const t = useWords()
  const id = useId()
  const shared = { id, value, required: true, autoFocus: first, 'aria-describedby': `${id}-help`, onChange: (event: { readonly target: { readonly value: string } }) => change(event.target.value) }
  if (field === 'minorCorrection') {
    return (
      <div className="stage__field">
        <label className="stage__tick"><input type="checkbox" checked={value !== ''} aria-describedby={`${id}-help`} onChange={({ target }) => change(target.checked ? 'yes' : '')} /> {t('stage:fields:minorCorrection')}</label>
        <small id={`${id}-help`}>{t('stage:fields:minorCorrectionHelp')}</small>
      </div>
    )
  }
  const [control, help] = ((): readonly [ReactNode, string] => {
    switch (field) {
      case 'reason':
        return [<textarea key={field} {...shared} rows={3} />, t('stage:fields:reasonHelp')]
      case 'notice':
        return [<textarea key={field} {...shared} rows={3} />, t('stage:fields:noticeHelp')]
      case 'reviewer':
        return [<ReviewerChoice key={field} {...shared} />, '']
      case 'due':
        return [<input key={field} {...shared} type="date" min={new Date().toISOString().slice(0, 10)} />, '']
      case 'publishAt':
        return [<input key={field} {...shared} type="datetime-local" />, t('stage:fields:zone', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })]
    }
  })()
  return (
    <div className="stage__field">
      <label htmlFor={id}>{t(`stage:fields:${field}`)}</label>
      {control}
      <small id={`${id}-help`}>{help}</small>
    </div>
  )
}
