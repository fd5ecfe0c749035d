'use client'
import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'
import { createPortal } from 'react-dom'
import './dialog.css'
import { onTop } from './onTop'

interface DialogProps {
  readonly title: string
  readonly close: () => void
  readonly children: ReactNode
  readonly wide?: boolean
}

/** A modal dialog of the browser's own, which keeps the focus, closes with Escape and gives the focus back. It stands outside the document's form: forms can't nest. */
export const Dialog = ({ title, close, children, wide = false }: DialogProps) => {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [host] = useState(onTop)
  useEffect(() => {
    const before = document.activeElement
    ref.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  // React hands events of what is mounted elsewhere to the form that it was written in.
  const own = (event: SyntheticEvent) => event.stopPropagation()
  return createPortal(
    <dialog ref={ref} className={`dialog${wide ? ' dialog--wide' : ''}`} aria-labelledby={heading} onCancel={(event) => { event.preventDefault(); close() }} onSubmit={own} onChange={own} onKeyDown={own}>
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>,
    host,
  )
}
