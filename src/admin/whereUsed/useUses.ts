'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Uses } from '../../operations/uses'
import { request, type Unanswered } from '../request'
import { useNewest } from '../useNewest'

export type List = 'workingCopies' | 'live'

interface UsesNow {
  /** Null: it was never saved, and nothing can use it. */
  readonly id: string | null
  readonly collection: string
  readonly uses: Uses | null
  readonly failed: Unanswered | null
  readonly look: () => Promise<void>
  readonly turn: (list: List, page: number) => void
}

const FIRST = { workingCopies: 1, live: 1 }

/** Where the open claim or source is used, asked anew after each save; nothing is asked while it isn't `wanted`. */
export function useUses(wanted = true): UsesNow {
  const { config: { routes } } = useConfig()
  const { collectionSlug = '', id: open, lastUpdateTime } = useDocumentInfo()
  const id = open === undefined ? null : String(open)
  const [pages, setPages] = useState(FIRST)
  const [uses, setUses] = useState<Uses | null>(null)
  const [failed, setFailed] = useState<Unanswered | null>(null)
  const newest = useNewest()

  const look = useCallback(async () => {
    if (id === null || !wanted) return
    const signal = newest()
    const answer = await request<Uses>(`${routes.api}/${collectionSlug}/${id}/uses?workingCopies=${pages.workingCopies}&live=${pages.live}`, { signal })
    if (signal.aborted) return
    if ('ok' in answer) setUses(answer.ok)
    setFailed('ok' in answer ? null : answer)
  }, [routes.api, collectionSlug, id, wanted, pages, newest])

  useEffect(() => {
    void look()
  }, [look, lastUpdateTime])

  return { id, collection: collectionSlug, uses, failed, look, turn: (list, page) => setPages((before) => ({ ...before, [list]: page })) }
}
