'use client'
import { useAllFormFields, useAuth, useDocumentInfo, useForm, useFormInitializing, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { differences } from './differences'
import { folderOf, forget, keep, keptIn, type Kept } from './store'

/** After the last key stroke: short, since a crash takes what was typed since. */
const PAUSE_MS = 400

export interface Unsaved {
  /** The newest of what earlier visits left behind. */
  readonly left: Kept | null
  /** False: this browser keeps nothing. */
  readonly works: boolean
  readonly throwAway: (kept: Kept) => void
  /** It stands in the form again: from here on this visit keeps it. */
  readonly taken: (kept: Kept) => void
}

/** Keeps what is typed into the open form in this browser until it is saved, and finds what earlier visits left behind. */
export function useUnsaved(): Unsaved {
  const { user } = useAuth()
  const { collectionSlug = '', id, savedDocumentData } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const { getData } = useForm()
  const modified = useFormModified()
  const processing = useFormProcessing()
  const initializing = useFormInitializing()
  const [visit] = useState(() => crypto.randomUUID())
  const [lefts, setLefts] = useState<readonly Kept[]>([])
  const [works, setWorks] = useState(true)
  const replaced = useRef<string[]>([])
  const folder = folderOf(String(user?.id ?? ''), collectionSlug, id === undefined ? null : String(id))
  const own = `${folder}${visit}`
  const quietly = useCallback((work: Promise<unknown>) => void work.catch(() => setWorks(false)), [])

  const saved = revisionOf(savedDocumentData ?? {})

  useEffect(() => quietly(keptIn(folder, Date.now()).then(setLefts)), [folder, quietly])

  useEffect(() => {
    if (!modified || processing || initializing) return
    const timer = setTimeout(() => {
      const data = getData()
      quietly(keep({ key: own, data, revision: revisionOf(data), at: new Date().toISOString() }).then(() => Promise.all(replaced.current.splice(0).map(forget))))
    }, PAUSE_MS)
    return () => clearTimeout(timer)
    // A save forgets what was kept: what was typed during it is kept anew.
  }, [fields, modified, processing, initializing, saved, getData, own, quietly])

  const before = useRef(saved)
  useEffect(() => {
    if (before.current === saved) return
    before.current = saved
    quietly(Promise.all([own, ...replaced.current.splice(0)].map(forget)))
  }, [saved, own, quietly])

  const without = useCallback((kept: Kept) => setLefts((known) => known.filter(({ key }) => key !== kept.key)), [])
  const taken = useCallback((kept: Kept) => {
    replaced.current.push(kept.key)
    without(kept)
  }, [without])
  const throwAway = useCallback((kept: Kept) => {
    without(kept)
    quietly(forget(kept.key))
  }, [quietly, without])

  // Payload may tell the form once more of a text that was just saved: what says nothing else than what stands there is no offer.
  const left = lefts[0] ?? null
  const same = useMemo(() => left !== null && !initializing && differences(getData(), left.data).length === 0, [getData, initializing, left])
  useEffect(() => {
    if (same && left !== null) throwAway(left)
  }, [left, same, throwAway])
  return { left: same ? null : left, works, taken, throwAway }
}

export const revisionOf = ({ revision }: Readonly<Record<string, unknown>>): number => (typeof revision === 'number' ? revision : 0)
