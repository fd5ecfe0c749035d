'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'
import type { Notices } from '../../operations/notifications/own'
import { request, type Answer } from '../request'
import { tellSeen } from './seen'

/** My notices a page at a time, and what I have seen of them. What is marked changes at once, and is put right where the server refuses. */
export function useNotices() {
  const { config: { routes: { api } } } = useConfig()
  const [shown, setShown] = useState<(Notices & { readonly loadedAt: string }) | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(true)

  const turnTo = useCallback((page: number): void => {
    setBusy(true)
    const loadedAt = new Date().toISOString()
    void request<Notices>(`${formatAdminURL({ apiRoute: api, path: '/notices' })}?page=${page}`).then((answer) => {
      setBusy(false)
      if ('ok' in answer) setShown({ ...answer.ok, loadedAt })
      setProblem('ok' in answer ? null : answer.refused)
    })
  }, [api])
  useEffect(() => turnTo(1), [turnTo])

  const seen = (which: object, of: (id: string) => boolean): void => {
    const before = shown
    setShown(before && { ...before, notices: before.notices.map((notice) => (of(notice.id) ? { ...notice, read: true } : notice)) })
    void request<{ unread: number }>(formatAdminURL({ apiRoute: api, path: '/notices/read' }), { method: 'POST', body: which }).then((answer: Answer<{ unread: number }>) => {
      if ('ok' in answer) setShown((now) => now && { ...now, unread: answer.ok.unread })
      else setShown(before)
      setProblem('ok' in answer ? null : answer.refused)
      tellSeen()
    })
  }
  return {
    shown,
    problem,
    busy,
    turnTo,
    markRead: (id: string): void => seen({ ids: [id] }, (one) => one === id),
    markAllRead: (): void => seen({ all: true, until: shown?.loadedAt ?? '' }, () => true),
  }
}
