'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState, type RefObject } from 'react'
import type { Place } from '../../../domain/snapshot/passage'
import { useWords } from '../../words/useWords'
import { placeOfSelection } from '../placeInPage'
import { CommentForm } from './CommentForm'

interface OpenerProps {
  readonly url: string
  readonly contentHash: string
  readonly text: RefObject<HTMLElement | null>
  readonly say: (words: string) => void
  readonly toHeading: () => void
  readonly changed: () => Promise<void>
}

interface About {
  readonly quote: string
  /** null: the whole text, or words that are typed, which have to stand in it once. */
  readonly place: Place | null
  readonly typed?: boolean
}

/** Begins a thread on the words that are selected, on words that are typed where nothing is (a keyboard selects nothing in a page), or on the whole text. */
export const Opener = ({ url, contentHash, text, say, toHeading, changed }: OpenerProps) => {
  const t = useWords()
  const id = useId()
  const [about, speak] = useState<About | null>(null)

  const begin = (words: About): void => {
    say('')
    speak(words)
  }
  const close = (still: boolean): void => {
    if (still) toHeading()
    speak(null)
  }
  if (about === null) {
    return (
      <div className="comments__buttons">
        {/* A press would move the focus and take the selection with it. */}
        <Button size="small" margin={false} buttonStyle="secondary" onMouseDown={(event) => event.preventDefault()} onClick={() => begin((text.current && placeOfSelection(text.current, getSelection())) ?? { quote: '', place: null, typed: true })}>{t('review:comments:onWords')}</Button>
        <Button size="small" margin={false} buttonStyle="secondary" onClick={() => begin({ quote: '', place: null })}>{t('review:comments:onAll')}</Button>
      </div>
    )
  }
  const { quote, place, typed = false } = about
  const label = typed ? t('review:comments:text') : quote === '' ? t('review:comments:onAll') : t('review:comments:writeOn', { quote })
  return (
    <>
      {typed && (
        <div className="comments__form">
          <label htmlFor={id}>{t('review:comments:words')}</label>
          <input id={id} type="text" autoFocus value={quote} onChange={({ target }) => speak({ ...about, quote: target.value })} />
        </div>
      )}
      <CommentForm label={label} url={`${url}/comments`} fields={{ contentHash, quote: quote.trim(), place }} waits={typed && quote.trim() === ''} close={close} say={say} changed={changed} />
    </>
  )
}
