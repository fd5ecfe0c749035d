'use client'
import { useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { SHARERS } from '../../domain/preview'
import type { User } from '../../payload-types'
import type { At } from '../stage/standing'
import { useWords } from '../words/useWords'
import './preview.css'
import { ShareDialog } from './ShareDialog'

/** Leads to the links that show a text to people without a log-in, for who may make them. */
export const SharePreview = ({ at }: { readonly at: At }) => {
  const t = useWords()
  const { user } = useAuth<User>()
  const [open, setOpen] = useState(false)
  if (!(user?.roles ?? []).some((role) => SHARERS.includes(role))) return null
  return (
    <>
      <button type="button" className="preview-share" onClick={() => setOpen(true)}>{t('preview:share')}</button>
      {open && <ShareDialog at={at} close={() => setOpen(false)} />}
    </>
  )
}
