'use client'
import { useAllFormFields, useForm, useFormBackgroundProcessing } from '@payloadcms/ui'
import type { FormField, FormState } from 'payload'
import { useEffect, useRef } from 'react'

/** Marks each field that is typed into during a save, so that the server's answer leaves it alone (Payload marks the last one only), and counts as unsaved what was. */
export function useTypedMeanwhile(): void {
  const [fields, dispatchFields] = useAllFormFields()
  const { setModified } = useForm()
  const saving = useFormBackgroundProcessing()
  const sent = useRef<FormState | null>(null)

  useEffect(() => {
    if (saving) {
      const before = (sent.current ??= fields)
      const typed = Object.entries(fields).filter(([path, { isModified, value }]) => isModified !== true && path in before && value !== before[path]?.value)
      if (typed.length > 0) dispatchFields({ type: 'UPDATE_MANY', formState: Object.fromEntries(typed.map(([path, field]) => [path, { ...field, isModified: true }])) })
    } else if (sent.current !== null) {
      const before = sent.current
      sent.current = null
      // Payload forgets to say so after every second save of this kind.
      setModified(Object.entries(fields).some(([path, field]) => field.isModified === true || rowsOf(field) !== rowsOf(before[path])))
    }
  }, [dispatchFields, fields, saving, setModified])
}

/** Rows bear no mark. */
const rowsOf = (field: FormField | undefined): string => (field?.rows ?? []).map(({ id }) => id).join(' ')
