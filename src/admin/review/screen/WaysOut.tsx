'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { SubjectCollection } from '../../../domain/editorial/subject'
import { useWords } from '../../words/useWords'

interface WaysOutProps {
  readonly collection: SubjectCollection
  readonly id: string
}

/** From a text under review to the inbox, and to the form in which it is written. */
export const WaysOut = ({ collection, id }: WaysOutProps) => {
  const t = useWords()
  const { config: { routes: { admin } } } = useConfig()
  return (
    <p>
      <Link href={formatAdminURL({ adminRoute: admin, path: '/review' })} prefetch={false}>{t('review:screen:toInbox')}</Link>
      {' · '}
      <Link href={formatAdminURL({ adminRoute: admin, path: `/collections/${collection}/${id}` })} prefetch={false}>{t('review:screen:toDocument')}</Link>
    </p>
  )
}
