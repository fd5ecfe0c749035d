'use client'
import { useRef, useState, type RefObject } from 'react'
import type { Place } from '../../../domain/snapshot/passage'
import type { ToldThread } from '../../../operations/comments/told'
import { useWords } from '../../words/useWords'
import './comments.css'
import { Opener } from './Opener'
import { Thread } from './Thread'

export interface ThreadsProps {
  readonly threads: readonly ToldThread[]
  /** Of the text they are about, below the API. */
  readonly url: string
  /** The text on the screen; null: a working copy. */
  readonly contentHash: string | null
  /** New threads may be begun here. */
  readonly opens: boolean
  /** Where words are selected to comment on them. */
  readonly text: RefObject<HTMLElement | null> | null
  readonly show: (place: Place) => void
  readonly changed: () => Promise<void>
}

/** What was said of a text: what stands open first, what is settled behind it. */
export const Threads = ({ threads, url, contentHash, opens, text, show, changed }: ThreadsProps) => {
  const t = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const [done, say] = useState('')
  // Threads that somebody writes in stay where they are, settled meanwhile or not: elsewhere what is typed would be gone.
  const [held, setHeld] = useState<readonly string[]>([])
  const toHeading = (): void => heading.current?.focus()
  // A mark that only says “supported” is no conversation.
  const said = threads.filter((thread) => thread.mark === null || thread.text !== '' || thread.replies.length > 0 || thread.mark.verdict !== 'supported')
  const settled = said.filter(({ id, resolved }) => resolved !== null && !held.includes(id))
  const each = (thread: ToldThread) => <Thread key={thread.id} thread={thread} url={url} show={show} hold={(on) => setHeld((before) => [...before.filter((id) => id !== thread.id), ...(on ? [thread.id] : [])])} say={say} toHeading={toHeading} changed={changed} />
  return (
    <section className="comments" aria-labelledby="comments-heading">
      <h2 ref={heading} id="comments-heading" tabIndex={-1}>{t('review:comments:heading')}</h2>
      <p role="status" className="comments__quiet">{done}</p>
      {opens && text !== null && contentHash !== null && <Opener url={url} contentHash={contentHash} text={text} say={say} toHeading={toHeading} changed={changed} />}
      {said.length === 0 && <p>{t(opens ? 'review:comments:none' : 'review:comments:noneHere')}</p>}
      <ul className="comments__threads">{said.filter((thread) => !settled.includes(thread)).map(each)}</ul>
      {settled.length > 0 && (
        <details>
          <summary>{t('review:comments:showResolved', { count: settled.length })}</summary>
          <ul className="comments__threads">{settled.map(each)}</ul>
        </details>
      )}
    </section>
  )
}
