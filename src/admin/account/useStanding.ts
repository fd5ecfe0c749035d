'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'
import type { FactorStanding } from '../../operations/secondFactor/standing'
import { request, type Answer } from '../request'

/** How a user's second factor stands (`me`, or an id), and what was last refused. */
export function useStanding(user: string) {
  const { config: { routes: { api } } } = useConfig()
  const [standing, setStanding] = useState<FactorStanding | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const look = useCallback(async (): Promise<void> => {
    const answer = await request<FactorStanding>(formatAdminURL({ apiRoute: api, path: `/users/${user}/second-factor` }))
    if ('ok' in answer) setStanding(answer.ok)
    setProblem('ok' in answer ? null : answer.refused)
  }, [api, user])
  useEffect(() => void look(), [look])

  /** null: it was refused, and the problem says why. */
  const ask = async <Ok,>(step: 'start' | 'confirm' | 'remove', body: object): Promise<Ok | null> => {
    setBusy(true)
    const answer: Answer<Ok> = await request<Ok>(formatAdminURL({ apiRoute: api, path: `/users/${user}/second-factor/${step}` }), { method: 'POST', body })
    setBusy(false)
    setProblem('ok' in answer ? null : answer.refused)
    return 'ok' in answer ? answer.ok : null
  }
  return { standing, setStanding, problem, busy, look, ask }
}
