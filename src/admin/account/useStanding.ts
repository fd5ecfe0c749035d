'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { FactorStanding } from '../../operations/secondFactor/standing'
import { request, type Answer } from '../request'
import { useWords } from '../words/useWords'
import { whyNot } from '../words/whyNot'

/** How a user's second factor stands (`me`, or an id), and what was last refused. */
export function useStanding(user: string) {
  const t = useWords()
  const { config: { routes: { api } } } = useConfig()
  const [standing, setStanding] = useState<FactorStanding | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const asking = useRef(false)

  const look = useCallback(async (): Promise<void> => {
    const answer = await request<FactorStanding>(formatAdminURL({ apiRoute: api, path: `/users/${user}/second-factor` }))
    if ('ok' in answer) setStanding(answer.ok)
    setProblem('ok' in answer ? null : whyNot(answer, t))
  }, [api, t, user])
  useEffect(() => void look(), [look])

  /** null: it was refused, and the problem says why; or another step is under way. */
  const ask = async <Ok,>(step: 'start' | 'confirm' | 'remove', body: object): Promise<Ok | null> => {
    if (asking.current) return null
    asking.current = true
    setBusy(true)
    const answer: Answer<Ok> = await request<Ok>(formatAdminURL({ apiRoute: api, path: `/users/${user}/second-factor/${step}` }), { method: 'POST', body })
    asking.current = false
    setBusy(false)
    setProblem('ok' in answer ? null : whyNot(answer, t))
    return 'ok' in answer ? answer.ok : null
  }
  return { standing, setStanding, problem, busy, look, ask }
}
