'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useRef } from 'react'
import { useWords } from '../words/useWords'
import './account.css'
import { OtherFactor } from './OtherFactor'
import { OwnFactor } from './OwnFactor'

/** On a user's page: their own second factor to set up and remove, or somebody else's for an admin to remove. */
export const SecondFactor = () => {
  const t = useWords()
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const heading = useRef<HTMLHeadingElement>(null)
  const done = (): void => heading.current?.focus()
  if (id === undefined || !user) return null
  return (
    // A div, as all fields are: the one before it would count as the last, and stand too close.
    <div className="field-type">
      <section className="account-factor" aria-labelledby="account-factor">
        <h2 id="account-factor" ref={heading} tabIndex={-1}>{t('account:secondFactor')}</h2>
        {String(user.id) === String(id) ? <OwnFactor done={done} /> : <OtherFactor user={String(id)} done={done} />}
      </section>
    </div>
  )
}
