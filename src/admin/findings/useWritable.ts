'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'

const LOCKED: readonly unknown[] = ['clinical-review', 'approved']

/** Whether a save of this form would be taken: the user may, and no reviewer is reading it. */
export function useWritable(): boolean {
  const { hasSavePermission } = useDocumentInfo()
  const stage = useFormFields(([fields]) => fields['workflow.stage']?.value)
  return hasSavePermission === true && !LOCKED.includes(stage)
}
