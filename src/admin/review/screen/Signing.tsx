'use client'
import { Button, toast } from '@payloadcms/ui'
import { useId, useState, type FormEvent } from 'react'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { request, type Unanswered } from '../../request'
import { useWords } from '../../words/useWords'
import { useUnsent } from '../Unsent'
import { ReviewProblem } from './ReviewProblem'

interface SigningProps {
  readonly review: ReviewScreen
  readonly url: string
  readonly changed: () => Promise<void>
}

/** What is signed, as whom and meaning what, and the password again. It signs the text that was loaded, or nothing. */
export const Signing = ({ review: { action, contentHash, own, signature, comments }, url, changed }: SigningProps) => {
  const t = useWords()
  const id = useId()
  const [declares, declare] = useState(false)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [lacksCode, setLacksCode] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Unanswered | null>(null)
  const unsent = useUnsent(false)
  const open = comments.threads.filter(({ goes }) => goes).length

  const sign = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const answer = await request(`${url}/${action}`, { method: 'POST', body: { contentHash, password, ...(code !== '' && { code }), declaresNoConflict: declares } })
    setProblem('ok' in answer ? null : said(answer))
    // Of a second factor that was set up since the page was opened.
    if (!('ok' in answer) && answer.details.includes('code-missing')) setLacksCode(true)
    if ('ok' in answer) {
      setPassword('')
      setCode('')
      toast.success(t('review:sign:done'))
      await changed()
    }
    setBusy(false)
  }
  return (
    <section className="review__deed" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t(`review:sign:${action}`)}</h2>
      {own.signed ? <p>{t('review:sign:signed')}</p> : own.refusal !== null ? <><p>{own.refusal.message}</p>{own.refusal.code === 'findings' && <ul>{own.refusal.details.map((detail) => <li key={detail}>{detail}</li>)}</ul>}</> : signature !== null && (
        <form className="review__form" onSubmit={(event) => void sign(event)}>
          <dl className="review__parts">
            <div><dt>{t('review:sign:as')}</dt><dd>{signature.name}, {signature.credentials}</dd></div>
            {signature.licence !== null && <div><dt>{t('review:sign:licenceLabel')}</dt><dd>{t('review:sign:licence', signature.licence)}</dd></div>}
            <div><dt>{t('review:sign:meaning')}</dt><dd>{signature.meaning}</dd></div>
            <div><dt>{t('review:sign:what')}</dt><dd><code className="review__hash">{contentHash}</code></dd></div>
          </dl>
          {open > 0 && <p>{t('review:sign:open', { count: open })}</p>}
          <label className="review__tick"><input type="checkbox" required checked={declares} onChange={({ target }) => declare(target.checked)} /> {t('review:sign:declare')}</label>
          <label htmlFor={id}>{t('review:sign:password')}</label>
          <input id={id} type="password" autoComplete="current-password" required value={password} onChange={({ target }) => setPassword(target.value)} aria-describedby={`${id}-help`} />
          <small id={`${id}-help`}>{t('review:sign:help')}</small>
          {(signature.asksCode || lacksCode) && (
            <>
              <label htmlFor={`${id}-code`}>{t('review:sign:code')}</label>
              {/* No keyboard of digits alone: recovery codes have letters. */}
              <input id={`${id}-code`} autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} required value={code} onChange={({ target }) => setCode(target.value)} />
            </>
          )}
          {problem !== null && <ReviewProblem problem={problem} url={url} contentHash={contentHash} again={changed} />}
          {unsent && <p>{t('review:unsent:first')}</p>}
          <Button type="submit" margin={false} disabled={busy || unsent}>{t('review:sign:sign')}</Button>
        </form>
      )}
    </section>
  )
}

/** What was wrong with a signature is said by its sentence; the details are for programs. */
const said = (answer: Unanswered): Unanswered => (answer.code === 'signature' ? { ...answer, details: [] } : answer)
