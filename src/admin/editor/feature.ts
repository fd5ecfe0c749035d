'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { FollowForm } from './FollowForm'
import { TellForm } from './TellForm'

/** The browser's half of the feature `tellForm` (fields/body.ts). */
export const TellFormFeature = createClientFeature({ plugins: [{ Component: TellForm, position: 'normal' }, { Component: FollowForm, position: 'normal' }] })
