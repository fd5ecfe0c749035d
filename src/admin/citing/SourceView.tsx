'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { CitableSource } from '../../operations/citable'
import type { KeptSource } from '../../operations/citing/keepSource'
import type { LookedUp } from '../../operations/citing/lookUp'
import { request, type Unanswered } from '../request'
import { useAlive } from '../useAlive'
import { useWords } from '../words/useWords'
import { Failure } from './Failure'
import { Hit } from './Hit'

interface SourceViewProps {
  readonly text: string
  readonly type: (text: string) => void
  readonly chosen: (source: CitableSource) => void
}

/** A source by what names it: looked up first, shown, and kept with the next Enter. */
export const SourceView = ({ text, type, chosen }: SourceViewProps) => {
  const t = useWords()
  const id = useId()
  const { config: { routes: { api } } } = useConfig()
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<LookedUp | null>(null)
  const [title, setTitle] = useState('')
  const [failed, setFailed] = useState<Unanswered | null>(null)
  const go = useRef<HTMLButtonElement>(null)
  const name = useRef<HTMLInputElement>(null)
  const alive = useAlive()
  const latest = useRef(text)
  latest.current = text

  const asking = async <T,>(path: string, body: object): Promise<T | null> => {
    if (busy) return null
    setBusy(true)
    setFailed(null)
    const answer = await request<T>(`${api}/cite/${path}`, { method: 'POST', body })
    if (!alive.current) return null
    setBusy(false)
    if ('ok' in answer) return answer.ok
    setFailed(answer)
    return null
  }
  const lookUp = async (): Promise<void> => {
    const answer = text.trim() === '' ? null : await asking<LookedUp>('look-up', { text })
    // What was typed on meanwhile names another work.
    if (answer === null || latest.current !== text) return
    setFound(answer)
    setTitle(answer.type === 'new' ? (answer.fields.title ?? '') : '')
  }
  const keep = async (): Promise<void> => {
    if (found === null) return
    if (found.type === 'held') return chosen(found.source)
    if (title.trim() === '') return name.current?.focus()
    const kept = await asking<KeptSource>('source', { fields: { ...found.fields, title: title.trim() } })
    if (kept !== null) chosen(kept.source)
  }
  // What was recognized while it was typed into the search is looked up at once.
  useEffect(() => {
    if (text !== '') void lookUp()
  }, [])
  useEffect(() => {
    if (found === null) return
    if (found.type === 'new' && !found.fields.title) name.current?.focus()
    else go.current?.focus()
  }, [found])

  const onEnter = (then: () => Promise<void>) => (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void then()
  }
  return (
    <div className="citing__form" aria-busy={busy}>
      <div className="citing__field">
        <label htmlFor={`${id}-text`}>{t('citing:text')}</label>
        <textarea id={`${id}-text`} rows={3} autoFocus maxLength={20000} value={text} onChange={(event) => (type(event.target.value), setFound(null))} onKeyDown={onEnter(lookUp)} />
      </div>
      <div role="status" className="citing__found">
        {busy && <p>{t('citing:lookingUp')}</p>}
        {found?.type === 'held' && <><p>{t('citing:held')}</p><div className="citing__work"><Hit one={found.source} /></div></>}
        {found?.type === 'new' && (
          <>
            <p className="citing__label">{t(`citing:from:${found.from}`)} {found.standing === 'retracted' && <strong className="citing__fallen">{t('citing:status:retracted')}</strong>}</p>
            {found.printed !== '' && <p className="citing__work">{found.printed}</p>}
            {found.message !== '' && <p>{found.message}</p>}
          </>
        )}
      </div>
      {found?.type === 'new' && !found.fields.title && (
        <div className="citing__field"><label htmlFor={`${id}-title`}>{t('citing:title')}</label><input ref={name} id={`${id}-title`} required maxLength={2000} aria-describedby={`${id}-needed`} value={title} onChange={(event) => setTitle(event.target.value)} onKeyDown={onEnter(keep)} /><small id={`${id}-needed`}>{t('citing:titleNeeded')}</small></div>
      )}
      {failed !== null && <Failure problem={failed} />}
      {found === null
        ? <button type="button" className="citing__main" aria-disabled={busy} onClick={() => void lookUp()}>{t('citing:lookUp')}</button>
        : <button ref={go} type="button" className="citing__main" aria-disabled={busy} onClick={() => void keep()}>{t(found.type === 'held' ? 'citing:use' : 'citing:keep')}</button>}
    </div>
  )
}
