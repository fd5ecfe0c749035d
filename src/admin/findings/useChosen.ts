'use client'
import { toast } from '@payloadcms/ui'
import { $createInlineBlockNode } from '@payloadcms/richtext-lexical/client'
import { useEffect, useState, type RefObject } from 'react'
import type { Finding } from '../../domain/gate/rule'
import { OPEN_CITING_COMMAND } from '../editor/commands'
import { $insertBehind, $rangeNow } from '../editor/wordsInEditor'
import type { CheckStore } from './checkStore'
import { fixesFor, type Fix } from './fixes'
import type { Identified } from './identified'
import { shownShortcut } from './shortcut'
import { heldAt, useReveal } from './useReveal'
import { useWords } from '../words/useWords'
import { useWritable } from './useWritable'

/** The finding that somebody is at, and what can be done about it. */
export interface Chosen {
  readonly shortcut: string
  readonly fixes: readonly Fix[]
  readonly exempting: boolean
  readonly key: string | null
  readonly choose: (one: Identified) => void
  readonly run: (fix: Fix) => void
  readonly exempt: (reason: string) => void
  readonly cancel: () => void
}

export function useChosen(store: CheckStore, findings: readonly Identified[], panel: RefObject<HTMLElement | null>, openInLibrary: (type: 'claim' | 'source', id: string) => void): Chosen {
  const [key, setKey] = useState<string | null>(null)
  const [exempting, setExempting] = useState(false)
  const reveal = useReveal(store, () => panel.current?.closest('form') ?? null)
  const writable = useWritable()
  const t = useWords()
  const { checked } = store.get()
  const finding = findings.find((one) => one.key === key)?.finding ?? null
  const fixes = finding === null || checked === null || !writable ? [] : fixesFor(finding, checked)

  useEffect(() => store.onAskForFixes(() => (panel.current?.querySelector<HTMLElement>('[data-first-fix]') ?? panel.current?.querySelector<HTMLElement>('.finding__choose'))?.focus()), [store, panel])

  const cite = async (found: Finding): Promise<void> => {
    if (await reveal.words(found)) editorOf(store, found)?.dispatchCommand(OPEN_CITING_COMMAND, undefined)
    else toast.info(t('findings:gone'))
  }

  return {
    shortcut: shownShortcut(),
    fixes,
    exempting,
    key,
    choose: (one) => {
      setExempting(false)
      setKey(one.key)
      void reveal.words(one.finding)
    },
    run: (fix) => {
      if (finding === null) return
      setExempting(fix.type === 'exempt')
      if (fix.type === 'cite') void cite(finding)
      else if ('field' in fix) void reveal.field(fix.field)
      else if ('id' in fix) openInLibrary(fix.type, fix.id)
    },
    exempt: (reason) => {
      setExempting(false)
      if (finding === null) return
      exempted(store, finding, reason)
      void reveal.words(finding)
    },
    cancel: () => {
      setExempting(false)
      // The field that had the focus is gone with this.
      requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>('[data-first-fix]')?.focus())
    },
  }
}

const editorOf = (store: CheckStore, { place }: Finding) => store.editors.get(place.path.split('/')[0] ?? '')

/** Puts the exemption behind the sentence, as if it had been written there. */
function exempted(store: CheckStore, finding: Finding, reason: string): void {
  const [field = ''] = finding.place.path.split('/')
  const editor = editorOf(store, finding)
  const held = editor === undefined ? null : heldAt(store, editor, field, finding.place)
  if (held === null) return
  editor?.getRootElement()?.focus({ preventScroll: true })
  editor?.update(() => {
    const range = $rangeNow(held)
    if (range !== null) $insertBehind(range.to, $createInlineBlockNode({ id: '', blockType: 'notAStatement', reason, by: '' }))
  }, { discrete: true })
}
