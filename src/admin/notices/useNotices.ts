'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'
import type { Notices } from '../../operations/notifications/own'
import { request, type Answer } from '../request'
import { useNewest } from '../useNewest'
import { useWords } from '../words/useWords'
import { whyNot } from '../words/whyNot'
import { tellSeen } from './seen'

/** My notices a page at a time, and what I have seen of them. What is marked changes at once, and is put right where the server refuses. */
export function useNotices() {
  const t = useWords()
  const { config: { routes: { api } } } = useConfig()
  const [shown, setShown] = useState<Notices | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(true)
  const newest = useNewest()

  const turnTo = useCallback((page: number): void => {
    setBusy(true)
    const signal = newest()
    void request<Notices>(`${formatAdminURL({ apiRoute: api, path: '/notices' })}?page=${page}`, { signal }).then((answer) => {
      if (signal.aborted) return
      setBusy(false)
      if ('ok' in answer) setShown(answer.ok)
      setProblem('ok' in answer ? null : whyNot(answer, t))
    })
  }, [api, newest, t])
  useEffect(() => turnTo(1), [turnTo])

  const seen = (which: object, of: (id: string) => boolean): void => {
    const ticked = shown?.notices.filter(({ id, read }) => !read && of(id)).map(({ id }) => id) ?? []
    const mark = (read: boolean): void => setShown((now) => now && { ...now, notices: now.notices.map((notice) => (ticked.includes(notice.id) ? { ...notice, read } : notice)) })
    mark(true)
    void request<{ unread: number }>(formatAdminURL({ apiRoute: api, path: '/notices/read' }), { method: 'POST', body: which }).then((answer: Answer<{ unread: number }>) => {
      if ('ok' in answer) setShown((now) => now && { ...now, unread: answer.ok.unread })
      else mark(false)
      setProblem('ok' in answer ? null : whyNot(answer, t))
      tellSeen()
    })
  }
  return {
    shown,
    problem,
    busy,
    turnTo,
    markRead: (id: string): void => seen({ ids: [id] }, (one) => one === id),
    markAllRead: (): void => seen({ all: true, until: shown?.asOf ?? '' }, () => true),
  }
}
