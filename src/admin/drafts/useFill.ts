'use client'
import { useDocumentInfo, useForm, useOperation, useServerFunctions } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Document } from './useConflict'

/** Puts a whole document into the open form, unsaved. False: the server can't be reached, and the form stands as it was. Payload's own `reset` waits for ever then, or takes the page down. */
export function useFill(): (data: Document) => Promise<boolean> {
  const { collectionSlug, docPermissions, getDocPreferences, id } = useDocumentInfo()
  const { getFormState } = useServerFunctions()
  const { replaceState, setModified, setProcessing } = useForm()
  const operation = useOperation()
  return useCallback(
    async (data) => {
      // Nothing can be typed that would be replaced.
      setProcessing(true)
      const { state } = await getFormState({ ...(id !== undefined && { id }), collectionSlug: collectionSlug ?? '', data, docPermissions: docPermissions ?? { fields: true }, docPreferences: await getDocPreferences(), operation: operation ?? 'update', renderAllFields: true, schemaPath: collectionSlug ?? '', skipValidation: true }).catch(() => ({ state: null }))
      if (state !== null && state !== undefined) {
        replaceState(state)
        setModified(true)
      }
      setProcessing(false)
      return state !== null && state !== undefined
    },
    [collectionSlug, docPermissions, getDocPreferences, getFormState, id, operation, replaceState, setModified, setProcessing],
  )
}
