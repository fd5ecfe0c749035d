'use client'
import { useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { Notices } from '../../operations/notifications/own'
import { request } from '../request'
import { onSeen } from './seen'

const EVERY_MS = 60_000

/** How many notices are unread: asked on every page, each minute while it is looked at, and when some were read. null: not known yet. */
export function useUnread(): number | null {
  const { config: { routes: { api } } } = useConfig()
  const pathname = usePathname()
  const [unread, setUnread] = useState<number | null>(null)
  useEffect(() => {
    const left = new AbortController()
    const look = async (): Promise<void> => {
      if (document.hidden) return
      const answer = await request<Notices>(formatAdminURL({ apiRoute: api, path: '/notices' }), { signal: left.signal })
      if (!left.signal.aborted && 'ok' in answer) setUnread(answer.ok.unread)
    }
    const again = (): void => void look()
    again()
    const timer = setInterval(again, EVERY_MS)
    document.addEventListener('visibilitychange', again)
    const deaf = onSeen(again)
    return () => {
      left.abort()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
      deaf()
    }
  }, [api, pathname])
  return unread
}
