'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Offered } from '../../operations/offers'
import { request, type Unanswered } from '../request'
import { useNewest } from '../useNewest'
import { addressOf, type At } from './standing'

interface OffersNow {
  /** Null: the text was never saved, and has no stage. */
  readonly at: At | null
  readonly offered: Offered | null
  readonly failed: Unanswered | null
  readonly look: () => Promise<void>
}

/** What may be done with the open document, asked anew after each save. */
export function useOffers(): OffersNow {
  const { config: { routes } } = useConfig()
  const { collectionSlug = '', id, savedDocumentData } = useDocumentInfo()
  const [offered, setOffered] = useState<Offered | null>(null)
  const [failed, setFailed] = useState<Unanswered | null>(null)
  const newest = useNewest()
  const at = useMemo(() => (id === undefined ? null : { api: routes.api, collection: collectionSlug, id: String(id) }), [routes.api, collectionSlug, id])

  const look = useCallback(async () => {
    if (at === null) return
    const signal = newest()
    const answer = await request<Offered>(addressOf(at, 'offers'), { signal })
    if (signal.aborted) return
    if ('ok' in answer) setOffered(answer.ok)
    setFailed('ok' in answer ? null : answer)
  }, [at, newest])

  useEffect(() => {
    void look()
  }, [look, savedDocumentData])

  return { at, offered, failed, look }
}
