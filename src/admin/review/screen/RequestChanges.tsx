'use client'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useId, useState } from 'react'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import type { ToldThread } from '../../../operations/comments/told'
import { request, type Unanswered } from '../../request'
import { useWords } from '../../words/useWords'
import { useUnsent } from '../Unsent'
import { ReviewProblem } from './ReviewProblem'

interface RequestChangesProps {
  readonly review: ReviewScreen
  readonly url: string
  readonly changed: () => Promise<void>
}

/** Sends the text back with what stands open, which is shown before it goes: where something else is open by then, nothing goes. */
export const RequestChanges = ({ review: { comments, contentHash }, url, changed }: RequestChangesProps) => {
  const t = useWords()
  const id = useId()
  const router = useRouter()
  const { config: { routes: { admin } } } = useConfig()
  const [more, say] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<{ readonly answer: Unanswered; readonly about: string } | null>(null)
  const going = comments.threads.filter(({ goes }) => goes).map((thread) => ({ ...thread, said: notSent(thread) }))
  const seen = going.flatMap(({ said }) => said.map(({ id: comment }) => comment))
  // What stood in the way of another text, or of other comments, is over once they are no longer on the screen.
  const about = [contentHash, ...seen].join(' ')
  const unsent = useUnsent(more.trim() !== '')

  const send = async (): Promise<void> => {
    setBusy(true)
    const answer = await request(`${url}/request-changes`, { method: 'POST', body: { contentHash, seen, comments: more.trim() === '' ? [] : [{ text: more }] } })
    setBusy(false)
    if ('refused' in answer) return setProblem({ answer, about })
    toast.success(t('review:request:done'))
    router.push(formatAdminURL({ adminRoute: admin, path: '/review' }))
  }
  return (
    <section className="review__deed" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('review:request:heading')}</h2>
      <p>{t('review:request:help')}</p>
      <p>{going.length === 0 ? t('review:request:goesNone') : t('review:request:goes', { count: going.length })}</p>
      <ul className="review__list">{going.map(({ id: thread, mark, quote, said }) => (
        <li key={thread}>
          {quote !== '' && <q>{quote}</q>}
          {said.map(({ id: comment, by, text }) => <p key={comment}>{t('review:request:says', { name: by.name })} {comment === thread && mark !== null && `${t(`review:marks:${mark.verdict}`)}.`} {text}</p>)}
        </li>
      ))}</ul>
      <form className="review__form" onSubmit={(event) => { event.preventDefault(); void send() }}>
        <label htmlFor={id}>{t('review:request:more')}</label>
        <textarea id={id} rows={3} required={going.length === 0} value={more} onChange={({ target }) => say(target.value)} />
        {problem?.about === about && <ReviewProblem problem={problem.answer} url={url} contentHash={contentHash} again={changed} />}
        {unsent && <p>{t('review:unsent:first')}</p>}
        <Button type="submit" margin={false} buttonStyle="secondary" disabled={busy || unsent}>{t('review:request:send')}</Button>
      </form>
    </section>
  )
}

/** What of a thread no request has sent yet. */
const notSent = (thread: ToldThread) => [thread, ...thread.replies].filter(({ sentWith }) => sentWith === null)
