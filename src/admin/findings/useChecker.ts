'use client'
import { useConfig, useDocumentForm, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef } from 'react'
import type { CheckedCopy } from '../../operations/checkCopy'
import { request } from '../request'
import { checker, type Checker, type Question } from './checker'
import type { AskedEditor, CheckStore } from './checkStore'

/** Checks the form while it is worked on, and anew when somebody comes back to it. Answers with how to have it checked after a change of the library. */
export function useChecker(store: CheckStore): () => void {
  const { getData } = useDocumentForm()
  const { id, collectionSlug } = useDocumentInfo()
  const { config: { routes } } = useConfig()
  const running = useRef<Checker | null>(null)
  const url = formatAdminURL({ apiRoute: routes.api, path: `/${collectionSlug}/${id === undefined ? '' : `${id}/`}check` })

  useEffect(() => {
    const own = checker(store, () => questionOf(getData(), store), (document, signal) => request<CheckedCopy>(url, { method: 'POST', body: document, signal }))
    const comesBack = (): void => {
      if (document.visibilityState === 'visible') own.again()
    }
    running.current = own
    const unsubscribe = store.onTouch(own.touch)
    document.addEventListener('visibilitychange', comesBack)
    window.addEventListener('online', own.again)
    own.touch()
    return () => {
      own.stop()
      unsubscribe()
      document.removeEventListener('visibilitychange', comesBack)
      window.removeEventListener('online', own.again)
    }
  }, [store, url, getData])

  return () => running.current?.again()
}

/** The form's fields, with what stands in the editors at this moment: into the form Payload writes that only when the browser is idle. null: the form is still empty. */
function questionOf(fields: Readonly<Record<string, unknown>>, { editors }: CheckStore): Question | null {
  if (Object.keys(fields).length === 0) return null
  const asked = new Map([...editors].map(([field, editor]): [string, AskedEditor] => [field, { editor, state: editor.getEditorState() }]))
  const texts = Object.fromEntries([...asked].map(([field, { state }]) => [field, state.toJSON()]))
  return { document: { ...fields, ...texts }, asked }
}
