'use client'
import { Button, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useWords } from '../words/useWords'
import { NoticeRow } from './NoticeRow'
import './notices.css'
import { Pager } from './Pager'
import { useNotices } from './useNotices'

/** Everything I was told, unread first, a page at a time. */
export const NoticesPage = () => {
  const t = useWords()
  const { config: { routes: { admin } } } = useConfig()
  const { shown, problem, busy, turnTo, markRead, markAllRead } = useNotices()

  return (
    <div className="notices" aria-busy={busy}>
      <p className="notices__head">
        <Link href={formatAdminURL({ adminRoute: admin, path: '/account' })} prefetch={false}>{t('notices:choose')}</Link>
        <Button buttonStyle="secondary" size="small" margin={false} disabled={busy || shown === null || shown.unread === 0} onClick={markAllRead}>{t('notices:markAllRead')}</Button>
      </p>
      <p role="status" className="notices__status">{shown === null ? problem === null && t('notices:loading') : shown.unread > 0 && t('notices:unread', { count: shown.unread })}</p>
      {problem !== null && <p role="alert" className="notices__problem">{problem} <Button buttonStyle="secondary" size="small" margin={false} onClick={() => turnTo(shown?.page ?? 1)}>{t('notices:again')}</Button></p>}
      {shown !== null && (shown.notices.length === 0 ? <p>{t('notices:none')}</p> : <ul className="notices__list">{shown.notices.map((notice) => <NoticeRow key={notice.id} notice={notice} markRead={markRead} />)}</ul>)}
      {shown !== null && shown.pages > 1 && <Pager page={shown.page} pages={shown.pages} turnTo={turnTo} />}
    </div>
  )
}
