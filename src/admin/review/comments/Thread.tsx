'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { Place } from '../../../domain/snapshot/passage'
import type { ToldComment, ToldThread } from '../../../operations/comments/told'
import { isStillAt } from '../../isStillAt'
import { request, type Unanswered } from '../../request'
import { Problem } from '../../stage/Problem'
import { useDay, useInstant } from '../../words/useDay'
import { useWords } from '../../words/useWords'
import { CommentForm } from './CommentForm'

interface ThreadProps {
  readonly thread: ToldThread
  readonly url: string
  readonly show: (place: Place) => void
  /** Keeps the thread where it stands, or lets it go where it belongs. */
  readonly hold: (on: boolean) => void
  /** What was done, for who doesn’t see it. */
  readonly say: (words: string) => void
  /** Settled, a thread stands elsewhere: the focus goes there. */
  readonly toHeading: () => void
  readonly changed: () => Promise<void>
}

/** One conversation: the words it is about, what was said, and whether it is settled. */
export const Thread = ({ thread, url, show, hold, say, toHeading, changed }: ThreadProps) => {
  const t = useWords()
  const day = useDay()
  const item = useRef<HTMLLIElement>(null)
  // The id of the comment that is edited, or “reply”. Nothing else is offered meanwhile: it would take the place of what is typed.
  const [writing, write] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Unanswered | null>(null)
  const { id, quote, whereabouts, resolved, replies, mark, sentWith } = thread

  const settle = async (how: 'resolve' | 'reopen'): Promise<void> => {
    if (busy) return
    setBusy(true)
    say('')
    const answer = await request(`${url}/comments/${id}/${how}`, { method: 'POST', body: {} })
    setProblem('ok' in answer ? null : answer)
    if ('ok' in answer) {
      say(t(`review:comments:done:${how}`))
      if (isStillAt(item.current)) toHeading()
    }
    await changed()
    setBusy(false)
  }
  const begin = (what: string): void => {
    say('')
    hold(resolved === null)
    write(what)
  }
  const close = (still: boolean): void => {
    if (still && resolved === null) item.current?.focus()
    else if (still) toHeading()
    hold(false)
    write(null)
  }
  return (
    <li ref={item} tabIndex={-1} className="comments__thread">
      <p className="comments__about">
        {quote === '' ? t('review:comments:onAll') : t('review:comments:on', { quote })} {whereabouts?.found === 'gone' && t('review:comments:gone')}{whereabouts?.found === 'moved' && t('review:comments:moved')}
        {whereabouts !== null && whereabouts.found !== 'gone' && <> <button type="button" className="comments__link" onClick={() => show(whereabouts.place)}>{t('review:comments:show')}</button></>}
      </p>
      {[thread, ...replies].map((comment) =>
        writing === comment.id ? (
          <CommentForm key={comment.id} label={t('review:comments:text')} url={`${url}/comments/${comment.id}/edit`} fields={{}} before={comment} close={close} say={say} changed={changed} />
        ) : (
          <Said key={comment.id} comment={comment} verdict={comment === thread && mark !== null ? t(`review:marks:${mark.verdict}`) : null} edit={writing === null ? () => begin(comment.id) : null} />
        ),
      )}
      {sentWith !== null && <p className="comments__quiet">{t('review:comments:sent', { seq: sentWith })}</p>}
      {resolved !== null && <p className="comments__quiet">{t('review:comments:resolved', { name: resolved.by.name, on: day(resolved.at) })}</p>}
      {problem !== null && <Problem problem={problem} />}
      {writing === 'reply' && <CommentForm label={t('review:comments:reply')} url={`${url}/comments`} fields={{ replyTo: id }} close={close} say={say} changed={changed} />}
      {writing === null && (
        <div className="comments__buttons">
          <Button size="small" margin={false} buttonStyle="secondary" onClick={() => begin('reply')}>{t('review:comments:reply')}</Button>
          <Button size="small" margin={false} buttonStyle="secondary" extraButtonProps={{ 'aria-disabled': busy }} onClick={() => void settle(resolved === null ? 'resolve' : 'reopen')}>{t(resolved === null ? 'review:comments:resolve' : 'review:comments:reopen')}</Button>
        </div>
      )}
    </li>
  )
}

interface SaidProps {
  readonly comment: ToldComment
  readonly verdict: string | null
  /** null: something is written already. */
  readonly edit: (() => void) | null
}

const Said = ({ comment: { by, at, text, editedAt, sentWith, mentions }, verdict, edit }: SaidProps) => {
  const t = useWords()
  const instant = useInstant()
  const { user } = useAuth()
  return (
    <div className="comments__said">
      <p className="comments__quiet"><strong>{by.name}</strong> · <time dateTime={at}>{instant(at)}</time>{editedAt !== null && ` · ${t('review:comments:edited')}`}{edit !== null && sentWith === null && by.id === String(user?.id) && <> · <button type="button" className="comments__link" onClick={edit}>{t('review:comments:edit')}</button></>}</p>
      <p>{verdict !== null && <strong>{verdict}. </strong>}{text}</p>
      {mentions.length > 0 && <p className="comments__quiet">{t('review:comments:chosen', { names: mentions.map(({ name }) => name).join(', ') })}</p>}
    </div>
  )
}
