'use client'

import { useEffect, useRef } from 'react'

/** Shows what a number in the text refers to beside it, under the pointer or the keyboard's focus. Without scripts the number leads to the list, as it does with them. */
export function CitationCards() {
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = card.current
    if (element === null || typeof element.showPopover !== 'function') return
    let shown: Element | null = null

    const hide = (): void => {
      shown?.removeAttribute('aria-describedby')
      shown = null
      element.hidePopover()
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
    const at = ({ target }: Event): HTMLAnchorElement | null => (target instanceof Element ? target.closest<HTMLAnchorElement>('.citation a[href^="#reference-"]') : null)
    const over = (event: Event): void => {
      const link = at(event)
      if (link !== null) show(link)
      else if (shown !== null && !(event.target instanceof Node && element.contains(event.target))) hide()
    }
    const focused = (event: Event): void => {
      const link = at(event)
      if (link !== null && link.matches(':focus-visible')) show(link)
    }
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide()
    }
    const pointed = (event: PointerEvent): void => {
      if (event.pointerType === 'mouse') over(event)
    }
    const removal = new AbortController()
    const { signal } = removal
    document.addEventListener('pointerover', pointed, { signal })
    document.addEventListener('focusin', focused, { signal })
    document.addEventListener('focusout', hide, { signal })
    document.addEventListener('keydown', key, { signal })
    addEventListener('scroll', hide, { signal, passive: true })
    return () => removal.abort()
  }, [])
  return <div ref={card} id="_citation-card" className="card" role="tooltip" popover="manual" />
}

const MARGIN = 8

/** Below the number, or above it where there is no room; never over the edge. */
function place(card: HTMLElement, number: DOMRect): void {
  const { width, height } = card.getBoundingClientRect()
  const below = number.bottom + MARGIN
  card.style.left = `${Math.max(MARGIN, Math.min(number.left - width / 4, innerWidth - width - MARGIN))}px`
  card.style.top = `${below + height <= innerHeight ? below : Math.max(MARGIN, number.top - height - MARGIN)}px`
}
