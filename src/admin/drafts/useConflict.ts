'use client'
import { useConfig, useDocumentInfo, useForm, useFormBackgroundProcessing } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { request } from '../request'
import { revisionOf } from './useUnsaved'

export type Document = Readonly<Record<string, unknown>>

/** After a save that did not land: the document as it was saved in the meantime, if that is why. */
export function useConflict(): { readonly theirs: Document | null; readonly settled: () => void } {
  const { config: { routes } } = useConfig()
  const { collectionSlug = '', id, savedDocumentData } = useDocumentInfo()
  const { getData, setModified } = useForm()
  const saving = useFormBackgroundProcessing()
  const [theirs, setTheirs] = useState<Document | null>(null)
  const began = useRef<number | null>(null)
  const saved = revisionOf(savedDocumentData ?? {})

  useEffect(() => {
    if (saving) {
      began.current ??= saved
      return
    }
    const refused = began.current === saved
    began.current = null
    if (!refused) return
    // Payload counts a save that was refused as one that landed.
    setModified(true)
    if (id === undefined) return
    void request<Document>(`${routes.api}/${collectionSlug}/${String(id)}?depth=0`).then((answer) => {
      if ('ok' in answer && revisionOf(answer.ok) > revisionOf(getData())) setTheirs(answer.ok)
    })
  }, [collectionSlug, getData, id, routes.api, saved, saving, setModified])

  return { theirs, settled: useCallback(() => setTheirs(null), []) }
}
