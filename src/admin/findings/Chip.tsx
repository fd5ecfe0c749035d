'use client'
import { InlineBlockEditButton } from '@payloadcms/richtext-lexical/client'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { Card } from './Card'
import './findings.css'

interface Props {
  /** What stands in the line. */
  readonly children: ReactNode
  /** What it is, to those who don't see it. */
  readonly name: string
  readonly removeName: string
  readonly look: 'citation' | 'troubled' | 'exemption'
  /** What is told of it when it is pointed at or reached by keyboard. */
  readonly card: ReactNode
  readonly onRemove: () => void
}

/** How long the card stays when the pointer leaves, so that it can be gone to, in ms. */
const LINGER = 140

/** A claim reference or exemption within the text: small, with a card that tells what is behind it. Enter edits it, Delete takes it out. */
export const Chip = ({ children, name, removeName, look, card, onRemove }: Props) => {
  const [open, setOpen] = useState(false)
  const editable = useLexicalEditable()
  const holder = useRef<HTMLSpanElement>(null)
  const edit = useRef<HTMLSpanElement>(null)
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined)
  const id = useId()

  const show = (): void => {
    clearTimeout(closing.current)
    setOpen(true)
  }
  const leave = (): void => {
    clearTimeout(closing.current)
    closing.current = setTimeout(() => setOpen(false), LINGER)
  }
  useEffect(() => () => clearTimeout(closing.current), [])

  // The editor around it listens to keys in the page itself, before React hears of them, and would write with them.
  useEffect(() => {
    const own = holder.current
    const keys = (event: KeyboardEvent): void => {
      // The form saves by key from everywhere.
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') return
      event.stopPropagation()
      if (event.key === 'Escape') setOpen(false)
      if ((event.key !== 'Delete' && event.key !== 'Backspace') || !editable) return
      event.preventDefault()
      onRemove()
    }
    own?.addEventListener('keydown', keys)
    return () => own?.removeEventListener('keydown', keys)
  }, [editable, onRemove])

  return (
    <span className={`chip chip--${look}`} ref={holder} onMouseEnter={show} onMouseLeave={leave} onFocus={show} onBlur={leave}>
      <button type="button" className="chip__mark" aria-label={name} aria-describedby={open ? id : undefined} onClick={() => edit.current?.querySelector('button')?.click()}>{children}</button>
      {editable && <button type="button" className="chip__remove" aria-label={removeName} onClick={onRemove}><span aria-hidden="true">×</span></button>}
      <span ref={edit} hidden><InlineBlockEditButton /></span>
      {open && <Card id={id} beside={holder} onEnter={show} onLeave={leave}>{card}</Card>}
    </span>
  )
}
