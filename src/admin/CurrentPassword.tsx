'use client'
import { FieldDescription, PasswordField, useDocumentInfo, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useEffect } from 'react'

/** A text field whose characters nobody sees. It may stay empty, and is again after each save. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => {
  const { setValue } = useField<string>({ path })
  const { lastUpdateTime } = useDocumentInfo()
  useEffect(() => setValue('', true), [lastUpdateTime, setValue])
  return (
    <div className="field-type">
      <PasswordField autoComplete="current-password" field={{ ...field, required: false }} path={path} validate={() => true} />
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
