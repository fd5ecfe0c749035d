'use client'
import { useEffect, useRef, type RefObject } from 'react'

/** False once this is gone: an answer that comes later does nothing that nobody waits for. */
export function useAlive(): RefObject<boolean> {
  const alive = useRef(true)
  useEffect(() => {
    alive.current = true
    return () => {
      alive.current = false
    }
  }, [])
  return alive
}
