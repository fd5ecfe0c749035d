'use client'
import { useConfig, useRouteCache } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ImportReport } from '../../operations/import/report'
import { request } from '../request'
import { keepTold, toldBefore } from './told'

/** What became of one file so far. */
export type Import = { readonly key: string; readonly file: string } & ({ readonly state: 'reading' } | { readonly state: 'done'; readonly report: ImportReport } | { readonly state: 'failed'; readonly problem: string; readonly status: number })

/** Imports files one after the other, in the order in which they were dropped. */
export function useImports() {
  const { config: { routes } } = useConfig()
  const { clearRouteCache } = useRouteCache()
  const [imports, setImports] = useState<readonly Import[]>([])
  const before = useRef<Promise<void>>(Promise.resolve())

  // The list may be loaded anew, or left for an article: what was imported is told until it is dismissed.
  const [read, setRead] = useState(false)
  useEffect(() => {
    setImports((known) => [...toldBefore(storage), ...known])
    setRead(true)
  }, [])
  useEffect(() => {
    if (read) keepTold(storage, imports)
  }, [imports, read])

  const one = useCallback(async (key: string, file: File) => {
    const body = new FormData()
    body.append('file', file)
    const answer = await request<ImportReport>(`${routes.api}/articles/import`, { method: 'POST', body })
    const outcome = 'ok' in answer ? ({ state: 'done', report: answer.ok } as const) : ({ state: 'failed', problem: answer.refused, status: answer.status } as const)
    setImports((known) => known.map((entry) => (entry.key === key ? { key, file: file.name, ...outcome } : entry)))
    if ('ok' in answer) clearRouteCache()
  }, [clearRouteCache, routes.api])

  const take = useCallback((files: Iterable<File>) => {
    for (const file of files) {
      const key = crypto.randomUUID()
      setImports((known) => [...known, { key, file: file.name, state: 'reading' }])
      before.current = before.current.then(() => one(key, file))
    }
  }, [one])

  const dismiss = useCallback((key: string) => setImports((known) => known.filter((entry) => entry.key !== key)), [])
  return { imports, take, dismiss }
}

const storage = (): Storage => sessionStorage
