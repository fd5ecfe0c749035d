'use client'
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useWords } from '../words/useWords'

interface Open {
  /** How many forms hold words that nobody has but who types them. */
  readonly count: number
  readonly hold: (more: 1 | -1) => void
}

const Holding = createContext<Open>({ count: 0, hold: () => undefined })

/** A screen of several forms, which isn’t left without a question while one of them holds words. */
export const Unsent = ({ children }: { readonly children: ReactNode }) => {
  const t = useWords()
  const [count, setCount] = useState(0)
  const hold = useCallback((more: 1 | -1) => setCount((before) => before + more), [])
  const leave = t('review:unsent:leave')
  useEffect(() => {
    if (count === 0) return
    const unload = (event: BeforeUnloadEvent): void => event.preventDefault()
    // A link within the admin unloads nothing.
    const follow = (event: MouseEvent): void => {
      if (!leads(event) || confirm(leave)) return
      event.preventDefault()
      event.stopPropagation()
    }
    addEventListener('beforeunload', unload)
    document.addEventListener('click', follow, true)
    return () => {
      removeEventListener('beforeunload', unload)
      document.removeEventListener('click', follow, true)
    }
  }, [count, leave])
  return <Holding value={useMemo(() => ({ count, hold }), [count, hold])}>{children}</Holding>
}

/** Tells the screen whether a form holds words that would be lost. Returns whether another form does. */
export function useUnsent(holds: boolean): boolean {
  const { count, hold } = useContext(Holding)
  useEffect(() => {
    if (!holds) return
    hold(1)
    return () => hold(-1)
  }, [holds, hold])
  return count > (holds ? 1 : 0)
}

/** Whether a click takes this page away for another one. */
function leads({ target, button, metaKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
  if (link === null || button !== 0 || metaKey || ctrlKey || shiftKey || link.target === '_blank') return false
  return link.origin === location.origin && link.pathname + link.search !== location.pathname + location.search
}
