'use client'
import { toast } from '@payloadcms/ui'
import { useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import { createPortal } from 'react-dom'
import type { CitableSource } from '../../operations/citable'
import { onTop } from '../onTop'
import type { Key } from '../words/key'
import { useWords } from '../words/useWords'
import { ClaimView, type Draft } from './ClaimView'
import { SearchView } from './SearchView'
import { SourceView } from './SourceView'
import { useAnchor } from './useAnchor'

interface PaletteProps {
  /** That the reference is to vouch for; '' where there is none. */
  readonly sentence: string
  /** Its words on the page, marked and stood beside as long as this is open. */
  readonly rangeNow: () => Range | null
  /** Puts a reference to the claim into the text. False: its place is gone. */
  readonly place: (claim: string) => boolean
  readonly close: () => void
}

type View = 'search' | 'claim' | 'source'

/** Over the text: claims and sources to choose from, and what makes new ones. What is typed in one view stays while another one is looked at. */
export const Palette = ({ sentence, rangeNow, place, close }: PaletteProps) => {
  const t = useWords()
  const heading = useId()
  const ref = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<View>('search')
  const [query, setQuery] = useState('')
  const [text, setText] = useState('')
  const [draft, setDraft] = useState<Draft | null>(null)
  const [problem, setProblem] = useState('')
  const style = useAnchor(ref, rangeNow)
  const [host] = useState(onTop)

  const claimed = (claim: string, said: Key): boolean => {
    if (!place(claim)) {
      setProblem(t('citing:refused:gone'))
      return false
    }
    toast.success(t(said))
    return true
  }
  const withSource = (source: CitableSource): void => {
    setDraft((before) => ({ ...(before ?? newDraft(sentence)), sources: [...(before?.sources ?? []).filter(({ id }) => id !== source.id), source] }))
    setQuery('')
    setView('claim')
  }
  const asked = (given: string): void => {
    setText(given)
    setView('source')
  }
  const back = (): void => (view === 'search' ? (draft === null ? close() : setView('claim')) : view === 'claim' ? (setDraft(null), setView('search')) : setView('search'))

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    // React hands events of what is mounted elsewhere to the editor and the form that it was written in.
    event.stopPropagation()
    if (event.key === 'Escape') {
      event.preventDefault()
      back()
    }
    if (event.key === 'Tab') stayWithin(event)
  }
  const own = (event: SyntheticEvent) => event.stopPropagation()
  return createPortal(
    <div ref={ref} tabIndex={-1} className="citing" role="dialog" aria-labelledby={heading} style={style} onKeyDown={onKeyDown} onChange={own} onSubmit={own} onPaste={own} onClick={own} onMouseDown={own} onFocus={own}>
      <div className="citing__head">
        <h2 id={heading}>{t(view === 'claim' ? 'citing:claimHeading' : view === 'source' ? 'citing:sourceHeading' : 'citing:palette')}</h2>
        <button type="button" className="citing__quiet" onClick={view === 'search' && draft === null ? close : back}>{t(view === 'search' && draft === null ? 'citing:close' : 'citing:back')}</button>
      </div>
      {view === 'search' && <p className="citing__for">{sentence === '' ? t('citing:forNothing') : t('citing:for', { sentence: sentence.length > 160 ? `${sentence.slice(0, 160)} …` : sentence })}</p>}
      {problem !== '' && <p className="citing__problem" role="alert">{problem}</p>}
      {view === 'search' && (
        <SearchView
          query={query}
          type={setQuery}
          sentence={draft?.statement ?? sentence}
          only={draft === null ? undefined : 'sources'}
          choose={(one) => (one.kind === 'claim' ? claimed(one.id, 'citing:cited') : withSource(one))}
          newClaim={() => (setDraft(newDraft(sentence)), setView('claim'))}
          newSource={asked}
        />
      )}
      {view === 'claim' && draft !== null && <ClaimView draft={draft} change={setDraft} addSource={() => (setQuery(''), setView('search'))} made={claimed} />}
      {view === 'source' && <SourceView text={text} type={setText} chosen={withSource} />}
    </div>,
    host,
  )
}

const newDraft = (statement: string): Draft => ({ statement, sources: [], page: '', quote: '', confirmed: false })

/** It lies over a page that goes on behind it: the focus goes round in it until it is closed. */
function stayWithin(event: KeyboardEvent<HTMLDivElement>): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not([disabled]), input, textarea, a[href]')]
  const [first, last] = [all[0], all.at(-1)]
  if (first === undefined || last === undefined) return
  if (event.shiftKey ? document.activeElement !== first : document.activeElement !== last) return
  event.preventDefault()
  ;(event.shiftKey ? last : first).focus()
}
