'use client'
import { useConfig, useDocumentInfo, useForm, useFormBackgroundProcessing, useModal } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { request } from '../request'
import { revisionOf } from './useUnsaved'

export type Document = Readonly<Record<string, unknown>>

/** Payload's own question at the first key, which has one answer: load theirs, without mine. */
const PAYLOADS_QUESTION = 'document-stale-data'

/** After a save that did not land, or as soon as Payload notices: the document as it was saved in the meantime, if that is why. */
export function useConflict(): { readonly theirs: Document | null; readonly settled: () => void } {
  const { config: { routes } } = useConfig()
  const { collectionSlug = '', id, savedDocumentData } = useDocumentInfo()
  const { getData, setModified } = useForm()
  const saving = useFormBackgroundProcessing()
  const [theirs, setTheirs] = useState<Document | null>(null)
  const began = useRef<number | null>(null)
  const saved = revisionOf(savedDocumentData ?? {})
  const { closeModal, isModalOpen } = useModal()
  const noticed = isModalOpen(PAYLOADS_QUESTION)

  const ask = useCallback(() => {
    if (id === undefined) return
    void request<Document>(`${routes.api}/${collectionSlug}/${String(id)}?depth=0`).then((answer) => {
      if ('ok' in answer && revisionOf(answer.ok) > revisionOf(getData())) setTheirs(answer.ok)
    })
  }, [collectionSlug, getData, id, routes.api])

  useEffect(() => {
    if (!noticed) return
    closeModal(PAYLOADS_QUESTION)
    ask()
  }, [ask, closeModal, noticed])

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
    ask()
  }, [ask, saved, saving, setModified])

  return { theirs, settled: useCallback(() => setTheirs(null), []) }
}
