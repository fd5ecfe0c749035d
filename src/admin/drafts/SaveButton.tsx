'use client'
import { FormSubmit, useEditDepth, useForm, useFormBackgroundProcessing, useFormModified, useHotkey, useOperation, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useSave } from './useSave'

/** Saves, by click or by key, and lets its writer write on. What is typed and saved by key while a save is under way is saved after it. */
export const SaveButton = () => {
  const { t } = useTranslation()
  const { getFields } = useForm()
  const save = useSave()
  const saving = useFormBackgroundProcessing()
  const modified = useFormModified()
  const operation = useOperation()
  const editDepth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)
  const again = useRef(false)

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    if (saving) again.current = Object.values(getFields()).some(({ isModified }) => isModified === true)
    else button.current?.click()
  })

  useEffect(() => {
    if (saving || !again.current) return
    again.current = false
    void save()
  }, [save, saving])

  return (
    <FormSubmit buttonId="action-save" type="button" size="medium" ref={button} disabled={operation === 'update' && !modified} onClick={() => void save()}>
      {t('general:save')}
    </FormSubmit>
  )
}
