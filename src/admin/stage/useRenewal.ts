'use client'
import { useForm, useRouteCache } from '@payloadcms/ui'
import { useEffect, useTransition } from 'react'

interface Renewal {
  readonly renewing: boolean
  /** Nothing can be typed from here on. */
  readonly hold: () => void
  readonly letGo: () => void
  /** Loads the page anew, and lets go once it is there. */
  readonly renew: () => void
}

/** Holds the open form while an action is done and the page is loaded anew: what the server says of it takes the place of whatever was typed until then. */
export function useRenewal(): Renewal {
  const { setProcessing } = useForm()
  const { clearRouteCache } = useRouteCache()
  const [renewing, start] = useTransition()

  useEffect(() => {
    if (!renewing) setProcessing(false)
  }, [renewing, setProcessing])

  return { renewing, hold: () => setProcessing(true), letGo: () => setProcessing(false), renew: () => start(clearRouteCache) }
}
