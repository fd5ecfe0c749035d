'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useRef, useState } from 'react'
import type { WebhookStanding } from '../../operations/webhooks/standing'
import { request } from '../request'
import { useAsked } from '../useAsked'
import { useWords } from '../words/useWords'
import { whyNot } from '../words/whyNot'

/** How a webhook stands, a page of its deliveries at a time, and what is done with it. */
export function useWebhook(id: string) {
  const t = useWords()
  const { config: { routes: { api } } } = useConfig()
  const address = (step: string) => formatAdminURL({ apiRoute: api, path: `/webhooks/${id}/${step}` })
  const [page, turnTo] = useState(1)
  const { told, problem, busy, load } = useAsked<WebhookStanding>(address(`standing?page=${page}`))
  const [refused, setRefused] = useState<string | null>(null)
  const [doing, setDoing] = useState(false)
  const underWay = useRef(false)

  /** null: it was refused, and the problem says why; or another step is under way. */
  const act = async <Ok,>(step: 'secret' | 'headers' | 'test' | 'send-again', body: object = {}): Promise<Ok | null> => {
    if (underWay.current) return null
    underWay.current = true
    setDoing(true)
    const answer = await request<Ok>(address(step), { method: 'POST', body })
    await load()
    underWay.current = false
    setDoing(false)
    setRefused('ok' in answer ? null : whyNot(answer, t))
    return 'ok' in answer ? answer.ok : null
  }
  return { standing: told, problem: refused ?? (problem === null ? null : whyNot(problem, t)), busy: busy || doing, page, turnTo, look: load, act }
}
