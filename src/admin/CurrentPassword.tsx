'use client'
import { PasswordField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

/** A text field whose characters nobody sees. It may stay empty. */
export const CurrentPassword: TextFieldClientComponent = ({ field, path }) => <PasswordField autoComplete="current-password" field={{ ...field, required: false }} path={path} validate={() => true} />
