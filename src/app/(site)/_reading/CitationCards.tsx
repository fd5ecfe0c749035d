'use client'

import { useEffect, useRef } from 'react'
import { inLanguage } from './inLanguage'

/** Shows what a number in the text refers to beside it, under the pointer or the keyboard's focus. Without scripts the number leads to the list, as it does with them. */
export function CitationCards() {
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = card.current
    if (element === null || typeof element.showPopover !== 'function') return
    let shown: HTMLAnchorElement | null = null
    let leaving: ReturnType<typeof setTimeout> | undefined

    const hide = (): void => {
      shown?.removeAttribute('aria-describedby')
      shown = null
      element.hidePopover()
    }
    // The pointer may go on to the card (WCAG 2.2, 1.4.13), so that it stays for as long as anybody is at it or at its number.
    const leave = (): void => {
      if (shown !== null) leaving ??= setTimeout(() => {
        leaving = undefined
        if (!element.matches(':hover') && !shown?.matches(':hover, :focus-visible')) hide()
      }, LINGERS_MS)
    }
    const show = (link: HTMLAnchorElement): void => {
      const reference = document.getElementById(link.hash.slice(1))
      if (reference === null || shown === link) return
      hide()
      const words = reference.cloneNode(true) as HTMLElement
      words.querySelectorAll('.links').forEach((links) => links.remove())
      element.replaceChildren(`${link.textContent ?? ''}. `, ...words.childNodes)
      shown = link
      link.setAttribute('aria-describedby', element.id)
      element.showPopover()
      place(element, link.getBoundingClientRect())
    }
    const over = ({ target, pointerType }: PointerEvent): void => {
      const link = linkAt(target)
      if (link !== null && pointerType === 'mouse') show(link)
    }
    const focused = ({ target }: FocusEvent): void => {
      const link = linkAt(target)
      if (link?.matches(':focus-visible')) show(link)
    }
    const removal = new AbortController()
    const { signal } = removal
    document.addEventListener('pointerover', over, { signal })
    document.addEventListener('focusin', focused, { signal })
    document.addEventListener('pointerout', leave, { signal })
    document.addEventListener('focusout', leave, { signal })
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal })
    addEventListener('scroll', () => shown && place(element, shown.getBoundingClientRect()), { signal, passive: true })
    return () => removal.abort()
  }, [])
  return <div ref={card} {...inLanguage('en')} id="_citation-card" className="card" role="tooltip" popover="manual" />
}

const LINGERS_MS = 300
const MARGIN = 8

const linkAt = (target: EventTarget | null): HTMLAnchorElement | null => (target instanceof Element ? target.closest<HTMLAnchorElement>('.citation a[href^="#reference-"]') : null)

/** Below the number, or above it where there is no room; never over the edge. */
function place(card: HTMLElement, number: DOMRect): void {
  const { width, height } = card.getBoundingClientRect()
  const below = number.bottom + MARGIN
  card.style.left = `${Math.max(MARGIN, Math.min(number.left - width / 4, innerWidth - width - MARGIN))}px`
  card.style.top = `${below + height <= innerHeight ? below : Math.max(MARGIN, number.top - height - MARGIN)}px`
}
