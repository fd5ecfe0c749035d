'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { Problem } from '../stage/Problem'
import '../stage/stage.css'
import { publicPath } from '../../domain/publication/publicPath'
import { useWords } from '../words/useWords'
import { useUses } from './useUses'
import './whereUsed.css'

/** Below the form of a claim or source: the working copies and the live editions that rest on it. */
export const WhereUsed = () => {
  const t = useWords()
  const { id, uses, failed, look, turn } = useUses()
  const { config: { routes } } = useConfig()
  const edit = (subject: { readonly collection: string; readonly id: string }) => formatAdminURL({ adminRoute: routes.admin, path: `/collections/${subject.collection}/${subject.id}` })
  return (
    <section className="where-used" aria-label={t('whereUsed:heading')} aria-busy={id !== null && uses === null && failed === null}>
      <h3>{t('whereUsed:heading')}</h3>
      {id === null && <p>{t('whereUsed:new')}</p>}
      {failed !== null && <Problem problem={failed} again={look} />}
      {id !== null && uses === null && failed === null && <p>{t('whereUsed:loading')}</p>}
      {uses !== null && uses.workingCopies.total + uses.live.total + uses.reviews === 0 && <p>{t('whereUsed:nowhere')}</p>}
      {uses !== null && uses.live.total > 0 && (
        <Paged title={t('whereUsed:live', { count: uses.live.total })} {...uses.live} turn={(page) => turn('live', page)}>
          {uses.live.rows.map(({ subject, title, edition, slug, language }) => (
            <li key={subject.id}>
              <a href={edit(subject)}>{title}</a> <span className="where-used__quiet">{t('whereUsed:edition', { number: edition })}</span>{' '}
              <a href={publicPath(subject.collection, { slug, language })} target="_blank" rel="noreferrer" aria-label={t('whereUsed:openLive', { title })}>↗</a>
            </li>
          ))}
        </Paged>
      )}
      {uses !== null && uses.workingCopies.total > 0 && (
        <Paged title={t('whereUsed:workingCopies', { count: uses.workingCopies.total })} {...uses.workingCopies} turn={(page) => turn('workingCopies', page)}>
          {uses.workingCopies.rows.map(({ subject, title, stage }) => <li key={subject.id}><a href={edit(subject)}>{title}</a> <span className="where-used__quiet">{t(`stage:stages:${stage}`)}</span></li>)}
        </Paged>
      )}
      {uses !== null && uses.reviews > 0 && <p>{t('whereUsed:reviews', { count: uses.reviews })}</p>}
    </section>
  )
}

interface PagedProps {
  readonly title: string
  readonly page: number
  readonly pages: number
  readonly turn: (page: number) => void
  readonly children: ReactNode
}

const Paged = ({ title, page, pages, turn, children }: PagedProps) => {
  const t = useWords()
  return (
    <div>
      <h4>{title}</h4>
      <ul>{children}</ul>
      {pages > 1 && (
        <p className="where-used__pages">
          <button type="button" disabled={page <= 1} onClick={() => turn(page - 1)}>{t('whereUsed:previous')}</button>
          <span role="status">{t('whereUsed:page', { page, pages })}</span>
          <button type="button" disabled={page >= pages} onClick={() => turn(page + 1)}>{t('whereUsed:next')}</button>
        </p>
      )}
    </div>
  )
}
