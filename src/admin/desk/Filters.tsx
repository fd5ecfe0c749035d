'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useId, useState, type ReactNode } from 'react'
import { EARLIER, EVERYTHING, queryOf, type DeskFilters } from '../../domain/desk/filters'
import { useMonth } from '../words/useDay'
import { useWords } from '../words/useWords'

interface FiltersProps {
  readonly filters: DeskFilters
  readonly topics: readonly { readonly id: string; readonly name: string }[]
  readonly change: (filters: DeskFilters) => void
}

/** From the last key stroke to the question. */
const PAUSE_MS = 250

/** What of the desk is shown. What only a link from elsewhere asks for can be taken off here. */
export const Filters = ({ filters, topics, change }: FiltersProps) => {
  const t = useWords()
  const month = useMonth()
  const [text, setText] = useState(filters.text ?? '')
  useEffect(() => {
    const wanted = text.trim() || null
    if (wanted === filters.text) return
    const timer = setTimeout(() => change({ ...filters, text: wanted }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, filters, change])
  const clear = () => {
    setText('')
    change(EVERYTHING)
  }
  const select = (name: 'whose' | 'kind' | 'topic' | 'risk', all: string, options: readonly (readonly [string, string])[]) => (
    <Labelled label={t(`desk:filters:${name}`)}>
      {(id) => (
        <select id={id} value={filters[name] ?? ''} onChange={({ target: { value } }) => change({ ...filters, [name]: value === '' ? null : value })}>
          <option value="">{all}</option>
          {options.map(([value, label]) => <option key={value} value={value}>{label}</option>)}
        </select>
      )}
    </Labelled>
  )
  const { rule, month: due, age } = filters
  const linked = [
    ...(rule === null ? [] : [{ name: 'rule', label: t('desk:filters:rule', { rule }) }]),
    ...(due === null ? [] : [{ name: 'month', label: due === EARLIER ? t('desk:filters:earlier') : t('desk:filters:month', { month: month(due) }) }]),
    ...(age === null ? [] : [{ name: 'age', label: t('desk:filters:age', { age: age.replace(/-$/, '+').replace('-', '–') }) }]),
  ]
  return (
    <div className="desk__filters" role="search" aria-label={t('desk:filters:label')}>
      <Labelled label={t('desk:filters:text')}>{(id) => <input id={id} type="search" value={text} onChange={({ target: { value } }) => setText(value)} />}</Labelled>
      {select('whose', t('desk:filters:everybodys'), [['mine', t('desk:filters:mine')], ['nobodys', t('desk:filters:nobodys')]])}
      {select('kind', t('desk:filters:any'), [['articles', t('desk:kindsMany:articles')], ['clinics', t('desk:kindsMany:clinics')]])}
      {select('topic', t('desk:filters:any'), topics.map(({ id, name }) => [id, name]))}
      {select('risk', t('desk:filters:any'), [['high', t('desk:risks:high')], ['standard', t('desk:risks:standard')], ['low', t('desk:risks:low')]])}
      <label className="desk__check"><input type="checkbox" checked={filters.overdue} onChange={({ target: { checked } }) => change({ ...filters, overdue: checked })} /> {t('desk:filters:overdue')}</label>
      {linked.map(({ name, label }) => <Button key={name} size="small" margin={false} buttonStyle="secondary" aria-label={`${label}. ${t('desk:filters:without')}`} onClick={() => change({ ...filters, [name]: null })}>{label} ✕</Button>)}
      {queryOf(filters) !== '' && <Button size="small" margin={false} buttonStyle="subtle" onClick={clear}>{t('desk:filters:clear')}</Button>}
    </div>
  )
}

const Labelled = ({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) => {
  const id = useId()
  return (
    <div className="desk__filter">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
