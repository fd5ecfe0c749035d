'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { CitableFound } from '../../operations/citable'
import { request, type Unanswered } from '../request'

interface Searched {
  /** What the found was found for; null: nothing has come yet. */
  readonly for: string | null
  readonly answer: CitableFound
  readonly failed: Unanswered | null
}

/** Milliseconds without a key. */
const PAUSE = 120
const NOTHING: CitableFound = { found: [], missing: null }
const LONGEST = 2_000

/** Searches as somebody types. What was asked before the last key is dropped; what failed leaves what was found before. */
export function useSearch(query: string, sentence: string, only: 'sources' | undefined, tries: number): Searched {
  const { config: { routes: { api } } } = useConfig()
  const [searched, setSearched] = useState<Searched>({ for: null, answer: NOTHING, failed: null })
  useEffect(() => {
    const stop = new AbortController()
    const ask = async (): Promise<void> => {
      setSearched((before) => (before.failed === null ? before : { ...before, failed: null }))
      const answer = await request<CitableFound>(`${api}/cite/search`, { method: 'POST', body: { query: query.slice(0, LONGEST), sentence: sentence.slice(0, LONGEST), ...(only && { only }) }, signal: stop.signal })
      if (stop.signal.aborted) return
      setSearched((before) => ('ok' in answer ? { for: query, answer: answer.ok, failed: null } : { ...before, failed: answer }))
    }
    const timer = setTimeout(() => void ask(), query === '' ? 0 : PAUSE)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [api, query, sentence, only, tries])
  return searched
}
