'use client'
import { useEffect, useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react'

const GAP = 8

/** Keeps something beside words of the page, below them or above as there is room, and marks the words. */
export function useAnchor(ref: RefObject<HTMLElement | null>, rangeNow: () => Range | null): CSSProperties {
  // What is hidden takes no focus.
  const [style, setStyle] = useState<CSSProperties>({ opacity: 0 })

  useLayoutEffect(() => {
    const stand = (): void => {
      const own = ref.current?.getBoundingClientRect()
      if (own === undefined) return
      const words = rangeNow()?.getBoundingClientRect() ?? new DOMRect(window.innerWidth / 2 - own.width / 2, window.innerHeight / 3, 0, 0)
      const below = words.bottom + GAP
      const room = window.innerHeight - GAP - own.height
      const above = words.top - GAP - own.height
      const top = Math.max(GAP, Math.min(below <= room || above < GAP ? below : above, room))
      const left = Math.max(GAP, Math.min(words.left, document.documentElement.clientWidth - own.width - GAP))
      setStyle((before) => (before.top === top && before.left === left ? before : { top, left }))
    }
    stand()
    const grows = new ResizeObserver(stand)
    if (ref.current !== null) grows.observe(ref.current)
    window.addEventListener('scroll', stand, true)
    window.addEventListener('resize', stand)
    return () => {
      grows.disconnect()
      window.removeEventListener('scroll', stand, true)
      window.removeEventListener('resize', stand)
    }
  }, [ref, rangeNow])

  // The selection of the page is gone once the focus is elsewhere.
  useEffect(() => {
    const range = rangeNow()
    if (range === null || typeof Highlight === 'undefined') return
    CSS.highlights.set('probatum-citing', new Highlight(range))
    return () => void CSS.highlights.delete('probatum-citing')
  }, [rangeNow])

  return style
}
