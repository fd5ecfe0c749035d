'use client'
import { Button, toast } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import { LONGEST_WHOM, PREVIEW_DAYS, USUAL_DAYS, type PreviewLink } from '../../domain/preview'
import { Dialog } from '../Dialog'
import { request, type Unanswered } from '../request'
import { Problem } from '../stage/Problem'
import { addressOf, type At } from '../stage/standing'
import { useAsked } from '../useAsked'
import { useWords } from '../words/useWords'
import { Links } from './Links'
import { MadeLink } from './MadeLink'

/** Makes a link to a text, and lists those that work. */
export const ShareDialog = ({ at, close }: { readonly at: At; readonly close: () => void }) => {
  const t = useWords()
  const id = useId()
  const { told, problem: unread, ask } = useAsked<{ readonly previews: readonly PreviewLink[] }>(addressOf(at, 'previews'))
  const [days, setDays] = useState<number>(USUAL_DAYS)
  const [whom, setWhom] = useState('')
  const [made, setMade] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Unanswered | null>(null)

  const change = async <Ok,>(path: string, body: object, done: (answer: Ok) => void): Promise<void> => {
    setBusy(true)
    const answer = await request<Ok>(addressOf(at, path), { method: 'POST', body })
    setProblem('ok' in answer ? null : answer)
    if ('ok' in answer) done(answer.ok)
    await ask()
    setBusy(false)
  }
  const make = (event: FormEvent): void => {
    event.preventDefault()
    void change<{ readonly url: string }>('previews', { days, whom }, ({ url }) => {
      setMade(url)
      setWhom('')
    })
  }
  const revoke = (link: PreviewLink): void =>
    void change(`previews/${link.id}/revoke`, {}, () => {
      setMade(null)
      toast.success(t('preview:revoked'))
    })

  return (
    <Dialog title={t('preview:heading')} close={close}>
      <form className="stage__form" onSubmit={make}>
        <p>{t('preview:what')}</p>
        <div className="stage__field">
          <label htmlFor={`${id}-days`}>{t('preview:days')}</label>
          <select id={`${id}-days`} value={days} autoFocus onChange={({ target: { value } }) => setDays(Number(value))}>
            {PREVIEW_DAYS.map((count) => <option key={count} value={count}>{t('preview:dayCount', { count })}</option>)}
          </select>
        </div>
        <div className="stage__field">
          <label htmlFor={`${id}-whom`}>{t('preview:whom')}</label>
          <input id={`${id}-whom`} type="text" maxLength={LONGEST_WHOM} value={whom} aria-describedby={`${id}-whom-help`} onChange={({ target: { value } }) => setWhom(value)} />
          <small id={`${id}-whom-help`}>{t('preview:whomHelp')}</small>
        </div>
        {problem !== null && <Problem problem={problem} />}
        <div className="stage__buttons">
          <Button type="submit" size="medium" margin={false} disabled={busy}>{t('preview:make')}</Button>
          <Button type="button" size="medium" margin={false} buttonStyle="secondary" onClick={close}>{t('preview:close')}</Button>
        </div>
      </form>
      {made !== null && <MadeLink key={made} url={made} />}
      {unread !== null && <Problem problem={unread} again={ask} />}
      <Links links={told?.previews ?? null} busy={busy} revoke={revoke} />
    </Dialog>
  )
}
