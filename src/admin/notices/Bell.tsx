'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useWords } from '../words/useWords'
import './notices.css'
import { useUnread } from './useUnread'

/** In the admin's header: how many notices are unread, and the way to them. */
export const Bell = () => {
  const t = useWords()
  const { config: { routes: { admin } } } = useConfig()
  const unread = useUnread() ?? 0
  return (
    <Link className="notices-bell" href={formatAdminURL({ adminRoute: admin, path: '/notices' })} prefetch={false} aria-label={unread === 0 ? t('notices:noneUnread') : t('notices:unread', { count: unread })}>
      <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" strokeLinecap="round" aria-hidden="true">
        <path d="M5 14V9a5 5 0 0 1 10 0v5l1.5 1.5h-13zM8.5 17.5h3" />
      </svg>
      {unread > 0 && <span className="notices-bell__count" aria-hidden="true">{unread > 99 ? '99+' : unread}</span>}
    </Link>
  )
}
