'use client'
import { Button } from '@payloadcms/ui'
import { useState, type RefObject } from 'react'
import type { Place } from '../../../domain/snapshot/passage'
import { useWords } from '../../words/useWords'
import { placeOfSelection } from '../placeInPage'
import { CommentForm } from './CommentForm'

interface OpenerProps {
  readonly url: string
  readonly contentHash: string
  readonly text: RefObject<HTMLElement | null>
  readonly changed: () => Promise<void>
}

interface About {
  readonly quote: string
  readonly place: Place | null
}

/** Begins a thread on the words that are selected, or on the whole text. */
export const Opener = ({ url, contentHash, text, changed }: OpenerProps) => {
  const t = useWords()
  const [about, speak] = useState<About | null>(null)
  const [nothing, setNothing] = useState(false)

  const onSelected = (): void => {
    const selected = text.current && placeOfSelection(text.current, getSelection())
    setNothing(selected === null)
    if (selected !== null) speak(selected)
  }
  if (about !== null) {
    const label = about.quote === '' ? t('review:comments:onAll') : t('review:comments:writeOn', { quote: about.quote })
    return <CommentForm label={label} url={`${url}/comments`} fields={{ contentHash, ...about }} close={() => speak(null)} changed={changed} />
  }
  return (
    <div className="comments__buttons">
      {/* A press would move the focus and take the selection with it. */}
      <Button size="small" margin={false} buttonStyle="secondary" onMouseDown={(event) => event.preventDefault()} onClick={onSelected}>{t('review:comments:onSelected')}</Button>
      <Button size="small" margin={false} buttonStyle="secondary" onClick={() => speak({ quote: '', place: null })}>{t('review:comments:onAll')}</Button>
      {nothing && <p role="alert">{t('review:comments:noSelection')}</p>}
    </div>
  )
}
