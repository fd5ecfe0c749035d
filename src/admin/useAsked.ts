'use client'
import { useCallback, useEffect, useState } from 'react'
import { request, type Unanswered } from './request'

export interface Asked<Told> {
  /** The last answer; it stays while the next one is asked for. */
  readonly told: Told | null
  readonly problem: Unanswered | null
  readonly busy: boolean
  readonly ask: () => Promise<void>
}

/** What an endpoint of ours tells, asked once and whenever it is wanted again. */
export function useAsked<Told>(url: string): Asked<Told> {
  const [told, setTold] = useState<Told | null>(null)
  const [problem, setProblem] = useState<Unanswered | null>(null)
  const [busy, setBusy] = useState(true)

  const ask = useCallback(async (signal?: AbortSignal) => {
    setBusy(true)
    const answer = await request<Told>(url, signal && { signal })
    if (signal?.aborted === true) return
    if ('ok' in answer) setTold(answer.ok)
    setProblem('ok' in answer ? null : answer)
    setBusy(false)
  }, [url])

  useEffect(() => {
    const leaving = new AbortController()
    void ask(leaving.signal)
    return () => leaving.abort()
  }, [ask])

  return { told, problem, busy, ask: useCallback(() => ask(), [ask]) }
}
