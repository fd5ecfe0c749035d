'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useWords } from '../words/useWords'
import './account.css'
import { OtherFactor } from './OtherFactor'
import { OwnFactor } from './OwnFactor'

/** On a user's page: their own second factor to set up and remove, or somebody else's for an admin to remove. */
export const SecondFactor = () => {
  const t = useWords()
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  if (id === undefined || !user) return null
  return (
    <section className="account-factor field-type" aria-labelledby="account-factor">
      <h2 id="account-factor">{t('account:secondFactor')}</h2>
      {String(user.id) === String(id) ? <OwnFactor /> : <OtherFactor user={String(id)} />}
    </section>
  )
}
