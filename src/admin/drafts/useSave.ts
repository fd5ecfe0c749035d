'use client'
import { useForm, useOperation } from '@payloadcms/ui'
import { useCallback } from 'react'

/** Saves the open form, and leaves it open meanwhile; only the first save of a document ends on another page, and waits. True: it is saved. */
export type Save = (overrides?: Record<string, unknown>) => Promise<boolean>

/** How a form that people write in is saved. Payload's own way loses what is typed while the save is under way: it takes the server's answer for the newest. */
export function useSave(): Save {
  const { dispatchFields, getFields, setBackgroundProcessing, submit } = useForm()
  const operation = useOperation()
  return useCallback(
    async (overrides = {}) => {
      // The form marks the field that was typed into last, and keeps it as it is: from here on, not from before.
      const marked = Object.entries(getFields()).filter(([, { isModified }]) => isModified === true)
      dispatchFields({ type: 'UPDATE_MANY', formState: Object.fromEntries(marked.map(([path, { isModified: _, ...field }]) => [path, field])) })
      setBackgroundProcessing(true)
      const saved = await submit({ acceptValues: { overrideLocalChanges: false }, disableFormWhileProcessing: operation === 'create', overrides })
      setBackgroundProcessing(false)
      return saved !== undefined && saved !== null && 'res' in saved && (saved.res?.ok ?? false)
    },
    [dispatchFields, getFields, operation, setBackgroundProcessing, submit],
  )
}
