'use client'
import { Button, Link, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useRef } from 'react'
import { phraseOf } from '../../domain/notifications/sentences'
import type { Notice } from '../../operations/notifications/own'
import { localeOf } from '../words/locale'
import { useWords } from '../words/useWords'
import { When } from './When'

interface Props {
  readonly notice: Notice
  readonly markRead: (id: string) => void
}

/** One thing I was told: the words, when, the way to the text, and that I have seen it. */
export const NoticeRow = ({ notice: { id, told, text, place, at, read, mail }, markRead }: Props) => {
  const t = useWords()
  const { i18n: { language } } = useTranslation()
  const { config: { routes: { admin } } } = useConfig()
  const phrase = told && phraseOf(told, localeOf(language))
  const row = useRef<HTMLLIElement>(null)
  const seen = (): void => {
    if (!read) markRead(id)
  }
  // The button goes; the focus stays here.
  const tick = (): void => {
    row.current?.focus()
    seen()
  }
  const named = (what: string): string | undefined => (told === null ? undefined : `${what}: ${told.title}`)
  return (
    <li ref={row} tabIndex={-1} className={`notices__row${read ? '' : ' notices__row--unread'}`}>
      <p className="notices__text">
        {!read && <span className="notices__mark">{t('notices:isUnread')}</span>}
        {phrase ? t(`notices:${phrase.sentence}`, phrase.vars) : text}
      </p>
      <p className="notices__more">
        <When at={at} language={language} />
        <Link href={formatAdminURL({ adminRoute: admin, path: place as `/${string}` })} prefetch={false} onClick={seen} aria-label={named(t('notices:open'))}>{t('notices:open')}</Link>
        {!read && <Button buttonStyle="none" className="notices__read" margin={false} onClick={tick} aria-label={named(t('notices:markRead'))}>{t('notices:markRead')}</Button>}
      </p>
      {mail !== null && <p className="notices__mail">{t(mail === 'failed' ? 'notices:mailFailed' : 'notices:mailUncertain')}</p>}
    </li>
  )
}
