'use client'
import { useCallback, useEffect, useRef } from 'react'

/** A signal for each question, that ends when a newer one is asked or the page is left: an older answer never takes the place of a newer one. */
export function useNewest(): () => AbortSignal {
  const asking = useRef<AbortController | null>(null)
  useEffect(() => () => asking.current?.abort(), [])
  return useCallback(() => {
    asking.current?.abort()
    asking.current = new AbortController()
    return asking.current.signal
  }, [])
}
