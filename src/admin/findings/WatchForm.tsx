'use client'
import { useAllFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'
import type { CheckStore } from './checkStore'

/** Nothing to see: tells of what changes in the form, so that what is to be seen need not be drawn at each key. Of rich texts the editors tell themselves, and sooner. */
export const WatchForm = ({ store }: { readonly store: CheckStore }) => {
  const [fields] = useAllFormFields()
  const before = useRef<FormState>({})
  useEffect(() => {
    const changed = Object.entries(fields).some(([path, { value }]) => !store.editors.has(path) && value !== before.current[path]?.value)
    const gone = Object.keys(before.current).some((path) => fields[path] === undefined)
    before.current = fields
    if (changed || gone) store.touch()
  }, [fields, store])
  return null
}
