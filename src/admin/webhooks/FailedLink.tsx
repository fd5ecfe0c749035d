'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useWords } from '../words/useWords'

/** Above the list of webhooks: what failed, whichever it was for. */
export const FailedLink = () => {
  const t = useWords()
  const { config: { routes: { admin } } } = useConfig()
  return <p><Link href={`${formatAdminURL({ adminRoute: admin, path: '/collections/webhook-deliveries' })}?where[or][0][and][0][state][equals]=failed`} prefetch={false}>{t('webhooks:failedOnes')}</Link></p>
}
