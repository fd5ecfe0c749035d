'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'
import { queryOf, type DeskFilters } from '../../domain/desk/filters'
import type { Plan } from '../../domain/desk/plan'
import type { CopyStage } from '../../domain/editorial/state'
import type { Desk, DeskCard, DeskColumn } from '../../operations/desk/desk'
import { request, type Unanswered } from '../request'
import { useNewest } from '../useNewest'

export interface DeskNow {
  readonly desk: Desk
  readonly filters: DeskFilters
  readonly busy: boolean
  readonly problem: Unanswered | null
  readonly filter: (filters: DeskFilters) => void
  readonly more: (stage: CopyStage) => Promise<void>
  readonly look: () => Promise<void>
  /** Asks for a change of a card's plan; the card shows `at once` meanwhile, and what it was where it is refused. */
  readonly change: (card: DeskCard, action: 'take' | 'give-back' | 'plan', input: object, atOnce: Partial<DeskCard>) => Promise<Unanswered | null>
}

/** The desk as it was drawn, and as it is asked for since. */
export function useDesk(drawn: Desk, asked: DeskFilters): DeskNow {
  const { config: { routes: { api } } } = useConfig()
  const [desk, setDesk] = useState(drawn)
  const [filters, setFilters] = useState(asked)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Unanswered | null>(null)
  const newest = useNewest()
  const shown = useRef(filters)

  const ask = useCallback(async (wanted: DeskFilters) => {
    const signal = newest()
    shown.current = wanted
    setBusy(true)
    const answer = await request<Desk>(`${api}/desk?${queryOf(wanted)}`, { signal })
    if (signal.aborted) return
    if ('ok' in answer) setDesk(answer.ok)
    setProblem('ok' in answer ? null : answer)
    setBusy(false)
  }, [api, newest])

  const filter = (wanted: DeskFilters): void => {
    setFilters(wanted)
    const query = queryOf(wanted)
    // Next keeps its own notes in the history's state: without them a way back leads nowhere.
    window.history.replaceState(window.history.state, '', `${window.location.pathname}${query === '' ? '' : `?${query}`}`)
    void ask(wanted)
  }

  const more = async (stage: CopyStage): Promise<void> => {
    const next = desk.columns.find((column) => column.stage === stage)?.next
    if (next === null || next === undefined) return
    const answer = await request<DeskColumn>(`${api}/desk?${queryOf(filters)}&stage=${stage}&after=${encodeURIComponent(next)}`)
    if (shown.current !== filters) return
    if ('ok' in answer) setDesk((before) => ({ ...before, columns: before.columns.map((column) => (column.stage === stage ? joined(column, answer.ok) : column)) }))
    setProblem('ok' in answer ? null : answer)
  }

  const put = (id: string, fields: Partial<DeskCard>): void => setDesk((before) => ({ ...before, columns: before.columns.map((column) => ({ ...column, cards: column.cards.map((card) => (card.id === id ? { ...card, ...fields } : card)) })) }))

  const change: DeskNow['change'] = async (card, action, input, atOnce) => {
    put(card.id, atOnce)
    const answer = await request<{ readonly plan: Plan }>(`${api}/${card.kind}/${card.id.slice(card.kind.length + 1)}/${action}`, { method: 'POST', body: input })
    if (!('ok' in answer)) {
      put(card.id, card)
      return answer
    }
    const { editor, editorName, takenAt, due, note } = answer.ok.plan
    put(card.id, { editor: editor || null, editorName: editorName || null, takenAt: takenAt || null, plannedDue: due || null, note: note || null })
    return null
  }

  return { desk, filters, busy, problem, filter, more, look: () => ask(filters), change }
}

/** Somebody may have moved a card since the first page. */
function joined(column: DeskColumn, page: DeskColumn): DeskColumn {
  const known = new Set(column.cards.map(({ id }) => id))
  return { ...page, cards: [...column.cards, ...page.cards.filter(({ id }) => !known.has(id))] }
}
