'use client'
import { useCallback, useEffect, useState } from 'react'
import { request, type Unanswered } from './request'
import { useNewest } from './useNewest'

export interface Asked<Told> {
  /** The last answer under this address; it stays while the next one is asked for. */
  readonly told: Told | null
  readonly problem: Unanswered | null
  readonly busy: boolean
  readonly ask: () => Promise<void>
  /** The same for who wants the answer itself; null where there was none, or another was asked for meanwhile. */
  readonly load: () => Promise<Told | null>
}

/** What an endpoint of ours tells, asked once and whenever it is wanted again. Of two that are asked for at once the later counts. */
export function useAsked<Told>(url: string): Asked<Told> {
  const [last, setLast] = useState<Last<Told>>({ url, told: null, problem: null })
  const [busy, setBusy] = useState(true)
  const newest = useNewest()

  const load = useCallback(async () => {
    const signal = newest()
    setBusy(true)
    const answer = await request<Told>(url, { signal })
    if (signal.aborted) return null
    setLast((before) => ('ok' in answer ? { url, told: answer.ok, problem: null } : { url, told: of(before, url).told, problem: answer }))
    setBusy(false)
    return 'ok' in answer ? answer.ok : null
  }, [newest, url])

  useEffect(() => void load(), [load])

  const { told, problem } = of(last, url)
  return { told, problem, busy, load, ask: useCallback(async () => void (await load()), [load]) }
}

interface Last<Told> {
  readonly url: string
  readonly told: Told | null
  readonly problem: Unanswered | null
}

/** What was told under another address is no answer here. */
const of = <Told>(last: Last<Told>, url: string): Last<Told> => (last.url === url ? last : { url, told: null, problem: null })
