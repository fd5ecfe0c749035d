'use client'
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { createPortal } from 'react-dom'

interface Props {
  readonly id: string
  readonly beside: RefObject<HTMLElement | null>
  readonly children: ReactNode
  readonly onEnter: () => void
  readonly onLeave: () => void
}

const GAP = 6

/** Told about something small in the text: below it, or above where there is no room. It can be pointed at, and goes with Escape. */
export const Card = ({ id, beside, children, onEnter, onLeave }: Props) => {
  const own = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [card, anchor] = [own.current, beside.current?.getBoundingClientRect()]
    if (card === null || anchor === undefined) return
    if (!card.matches(':popover-open')) card.showPopover()
    const { width, height } = card.getBoundingClientRect()
    const below = anchor.bottom + GAP + height <= window.innerHeight
    card.style.left = `${Math.max(8, Math.min(anchor.left - 16, window.innerWidth - width - 8))}px`
    card.style.top = `${below ? anchor.bottom + GAP : Math.max(8, anchor.top - GAP - height)}px`
  })
  return createPortal(
    // In the page's body and not in the editor, which would take its words for the text's.
    <div id={id} ref={own} role="tooltip" popover="manual" className="claim-card" onMouseEnter={onEnter} onMouseLeave={onLeave}>{children}</div>,
    document.body,
  )
}
