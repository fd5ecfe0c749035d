'use client'
import { FormSubmit, useEditDepth, useFormModified, useHotkey, useOperation, useTranslation } from '@payloadcms/ui'
import { useRef } from 'react'
import { useSave } from './useSave'

/** Saves, by click or by key, and lets its writer write on. */
export const SaveButton = () => {
  const { t } = useTranslation()
  const save = useSave()
  const modified = useFormModified()
  const operation = useOperation()
  const editDepth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })

  return (
    <FormSubmit buttonId="action-save" type="button" size="medium" ref={button} disabled={operation === 'update' && !modified} onClick={() => void save()}>
      {t('general:save')}
    </FormSubmit>
  )
}
