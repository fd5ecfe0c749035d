'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { EditorFindings } from './EditorFindings'

/** The browser's half of the feature `findings` (fields/body.ts). */
export const FindingsFeature = createClientFeature({ plugins: [{ Component: EditorFindings, position: 'normal' }] })
