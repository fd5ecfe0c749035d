'use client'
import { useDocumentInfo, useFormBackgroundProcessing, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Longer than Payload takes to hear of a key stroke (250 ms) and to answer. */
const PAUSE_MS = 1_000

/** Lets others write once nothing here is unsaved: Payload hears of a key a moment late, and may lock what a save has just unlocked. */
export function useUnlocking(): void {
  const { collectionSlug, id, unlockDocument } = useDocumentInfo()
  const modified = useFormModified()
  const saving = useFormBackgroundProcessing()
  const written = useRef(false)

  useEffect(() => {
    if (modified || saving) written.current = true
    if (modified || saving || !written.current || id === undefined || collectionSlug === undefined) return
    const timer = setTimeout(() => {
      written.current = false
      void unlockDocument(id, collectionSlug)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [collectionSlug, id, modified, saving, unlockDocument])
}
