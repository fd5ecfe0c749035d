'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { useRef } from 'react'
import type { User } from '../../payload-types'
import { useWords } from '../words/useWords'
import './import.css'
import { ImportEntry } from './ImportEntry'
import { useDrop } from './useDrop'
import { useImports } from './useImports'

/** On the list of articles, for editors: takes documents that are dropped or chosen, and says what became of each. */
export const ImportDocuments = () => {
  const { user } = useAuth<User>()
  return user?.roles?.includes('editor') === true ? <Importing /> : null
}

const Importing = () => {
  const t = useWords()
  const { imports, take, dismiss } = useImports()
  const over = useDrop(take)
  const input = useRef<HTMLInputElement>(null)
  return (
    <section className="importing" aria-label={t('importing:heading')}>
      <input ref={input} type="file" multiple hidden accept=".docx,.html,.htm,.md,.markdown,.txt" onChange={({ target }) => { take([...(target.files ?? [])]); target.value = '' }} />
      <p><Button buttonStyle="secondary" size="small" margin={false} onClick={() => input.current?.click()}>{t('importing:choose')}</Button> {t('importing:how')}</p>
      <ul className="importing__files" aria-live="polite">{imports.map((entry) => <ImportEntry key={entry.key} entry={entry} dismiss={dismiss} />)}</ul>
      {over && <div className="importing__drop">{t('importing:drop')}</div>}
    </section>
  )
}
