'use client'
import { useConfig } from '@payloadcms/ui'
import { useId, useState, type KeyboardEvent } from 'react'
import type { CitableSource } from '../../operations/citable'
import type { KeptClaim } from '../../operations/citing/keepClaim'
import { request, type Unanswered } from '../request'
import { useAlive } from '../useAlive'
import type { Key } from '../words/key'
import { useWords } from '../words/useWords'
import { Failure } from './Failure'

export interface Draft {
  readonly statement: string
  readonly sources: readonly CitableSource[]
  readonly page: string
  readonly quote: string
  readonly confirmed: boolean
}

interface ClaimViewProps {
  readonly draft: Draft
  readonly change: (draft: Draft) => void
  readonly addSource: () => void
  readonly made: (claim: string, said: Key) => boolean
}

/** A claim of the sentence: its words, what carries it, and whether somebody has looked. Enter makes it, and the same twice is one. */
export const ClaimView = ({ draft, change, addSource, made }: ClaimViewProps) => {
  const t = useWords()
  const id = useId()
  const { config: { routes: { api } } } = useConfig()
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Unanswered | null>(null)
  const alive = useAlive()
  const { statement, sources, page, quote, confirmed } = draft

  const make = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    setFailed(null)
    const answer = await request<KeptClaim>(`${api}/cite/claim`, { method: 'POST', body: { ...draft, sources: sources.map((source) => source.id) } })
    // Closed meanwhile: the claim is in the library, and nothing is cited.
    if (!alive.current) return
    setBusy(false)
    if ('ok' in answer) made(answer.ok.claim.id, answer.ok.made ? 'citing:cited' : confirmed && !answer.ok.confirmed ? 'citing:citedUnconfirmed' : 'citing:citedAgain')
    else setFailed(answer)
  }
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void make()
  }
  return (
    <div className="citing__form" aria-busy={busy}>
      <div className="citing__field">
        <label htmlFor={`${id}-statement`}>{t('citing:statement')}</label>
        <textarea id={`${id}-statement`} aria-describedby={`${id}-help`} rows={3} autoFocus maxLength={2000} value={statement} onChange={(event) => change({ ...draft, statement: event.target.value })} onKeyDown={onEnter} />
        <small id={`${id}-help`}>{t('citing:statementHelp')}</small>
      </div>
      <div className="citing__field">
        <span className="citing__label" id={`${id}-sources`}>{t('citing:carriedBy')}</span>
        {sources.length === 0 ? <p>{t('citing:noSource')}</p> : (
          <ul className="citing__sources" aria-labelledby={`${id}-sources`}>
            {sources.map((source) => (
              <li key={source.id}>
                <span><strong>{source.name}</strong> {source.title || t('citing:untitled')} {source.status === 'retracted' && <strong className="citing__fallen">{t('citing:status:retracted')}</strong>}</span>
                <button type="button" className="citing__quiet" aria-label={t('citing:removeSource', { name: source.name })} onClick={() => change({ ...draft, sources: sources.filter((other) => other.id !== source.id) })}>×</button>
              </li>
            ))}
          </ul>
        )}
        <button type="button" className="citing__quiet" onClick={addSource}>{t('citing:addSource')}</button>
      </div>
      {sources.length > 0 && (
        <>
          <div className="citing__pair">
            <div className="citing__field"><label htmlFor={`${id}-page`}>{t('citing:page')}</label><input id={`${id}-page`} maxLength={200} value={page} onChange={(event) => change({ ...draft, page: event.target.value })} onKeyDown={onEnter} /></div>
            <div className="citing__field"><label htmlFor={`${id}-quote`}>{t('citing:quote')}</label><input id={`${id}-quote`} maxLength={5000} value={quote} onChange={(event) => change({ ...draft, quote: event.target.value })} onKeyDown={onEnter} /></div>
          </div>
          <label className="citing__tick"><input type="checkbox" checked={confirmed} onChange={(event) => change({ ...draft, confirmed: event.target.checked })} onKeyDown={onEnter} /> {t('citing:confirmed')}</label>
        </>
      )}
      {failed !== null && <Failure problem={failed} />}
      <button type="button" className="citing__main" aria-disabled={busy} onClick={() => void make()}>{t(busy ? 'citing:working' : 'citing:make')}</button>
    </div>
  )
}
