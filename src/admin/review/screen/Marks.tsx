'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import { VERDICTS, type Verdict } from '../../../domain/review/comment'
import type { ToldThread } from '../../../operations/comments/told'
import { isStillAt } from '../../isStillAt'
import { request, type Unanswered } from '../../request'
import { Problem } from '../../stage/Problem'
import { useWords } from '../../words/useWords'
import { useUnsent } from '../Unsent'

interface MarksProps {
  readonly claim: string
  readonly statement: string
  readonly marks: readonly ToldThread[]
  readonly url: string
  readonly contentHash: string
  readonly may: boolean
  readonly changed: () => Promise<void>
}

/** What reviewers say of a claim. One's own mark is set by a click; what isn't supported asks why, and what was said of it is not thrown away by a click. */
export const Marks = ({ claim, statement, marks, url, contentHash, may, changed }: MarksProps) => {
  const t = useWords()
  const { user } = useAuth()
  const why = useId()
  const [marking, verdicts] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)]
  const own = marks.find(({ by }) => by.id === String(user?.id))
  const [asking, ask] = useState<{ readonly verdict: Verdict; readonly text: string } | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Unanswered | null>(null)
  const [done, say] = useState('')
  useUnsent(asking !== null && asking.text.trim() !== '' && asking.text !== own?.text)

  const mark = async (verdict: Verdict, text: string): Promise<void> => {
    if (busy) return
    setBusy(true)
    const answer = await request(`${url}/comments`, { method: 'POST', body: { contentHash, claim, verdict, text } })
    setProblem('ok' in answer ? null : answer)
    if ('ok' in answer) {
      close()
      // Until it is there, another verdict would be given beside words that are not what was said last.
      await changed()
      say(t('review:marks:done', { verdict: t(`review:marks:${verdict}`) }))
    }
    setBusy(false)
  }
  const choose = (verdict: Verdict): void => {
    if (busy) return
    const text = asking?.text ?? own?.text ?? ''
    say('')
    if (verdict === 'supported' && text.trim() === '') void mark(verdict, '')
    else ask({ verdict, text })
  }
  const close = (): void => {
    if (isStillAt(marking.current)) verdicts.current?.focus()
    ask(null)
  }
  return (
    <div ref={marking} className="review__marks">
      {marks.filter((one) => one !== own).map(({ id, by, mark: given, text }) => given && <p key={id}>{t('review:marks:others', { name: by.name, verdict: t(`review:marks:${given.verdict}`) })}{text !== '' && `. ${text}`}</p>)}
      {may && (
        <div ref={verdicts} role="group" tabIndex={-1} aria-label={`${t('review:marks:legend')} ${statement}`} className="review__verdicts">
          {VERDICTS.map((verdict) => (
            <Button key={verdict} size="small" margin={false} buttonStyle={own?.mark?.verdict === verdict ? 'primary' : 'secondary'} extraButtonProps={{ 'aria-pressed': own?.mark?.verdict === verdict, 'aria-disabled': busy }} onClick={() => choose(verdict)}>
              {t(`review:marks:${verdict}`)}
            </Button>
          ))}
        </div>
      )}
      <p role="status" className="review__quiet">{done}</p>
      {own !== undefined && own.text !== '' && asking === null && <p>{own.text}</p>}
      {asking !== null && (
        <form className="review__form" onSubmit={(event) => { event.preventDefault(); void mark(asking.verdict, asking.text) }}>
          <label htmlFor={why}>{t(`review:marks:${asking.verdict}`)}: {t(asking.verdict === 'supported' ? 'review:marks:remark' : 'review:marks:why')}</label>
          <textarea id={why} rows={3} readOnly={busy} required={asking.verdict !== 'supported'} autoFocus value={asking.text} onChange={({ target }) => ask({ ...asking, text: target.value })} />
          <div className="review__buttons">
            <Button type="submit" size="small" margin={false} extraButtonProps={{ 'aria-disabled': busy }}>{t('review:marks:save')}</Button>
            <Button size="small" margin={false} buttonStyle="secondary" onClick={close}>{t('review:comments:cancel')}</Button>
          </div>
        </form>
      )}
      {problem !== null && <Problem problem={problem} again={changed} />}
    </div>
  )
}
