import type { DocumentViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { earlierTexts } from '../../domain/audit/differences'
import { keyOf } from '../../domain/editorial/subject'
import { cmsOf } from '../../operations/cms'
import { recordOf } from '../../operations/inspect'
import { problemsOf } from '../../operations/audit'
import { DocumentTab } from '../DocumentTab'
import { subjectIn } from '../subjectIn'
import { dayIn, instantIn } from '../words/instant'
import { wordsOf } from '../words/key'
import { Entry } from './Entry'
import { pageOf } from './page'
import './record.css'
import { Verification } from './Verification'

/** Beside the form of a text: its history, newest first, and whether the record of it holds. */
export async function RecordView(props: DocumentViewServerProps) {
  const { initPageResult, searchParams } = props
  const { req } = initPageResult
  const { collection, id } = subjectIn(initPageResult)
  const cms = cmsOf(req.payload)
  const t = wordsOf(req.i18n)
  const { events, state } = await recordOf(cms, { collection, id })
  const problems = await problemsOf(cms, keyOf({ collection, id }), events)
  const { admin: adminRoute } = req.payload.config.routes
  const base = formatAdminURL({ adminRoute, path: `/collections/${collection}/${id}` })
  const sheetOf = (edition: number) => formatAdminURL({ adminRoute, path: `/sheet/${collection}/${id}/${edition}` })
  const since = Number(searchParams?.['before']) || null
  const { shown, older } = pageOf(events, since)
  const before = earlierTexts(events)
  const when = (iso: string) => (iso.length === 10 ? dayIn(req.i18n.language)(iso) : instantIn(req.i18n.language)(iso))
  return (
    <DocumentTab title={t('record:heading')} className="record" props={props}>
      {events.length === 0 ? <p>{t('record:empty')}</p> : <Verification events={events.length} head={events.at(-1)?.hash ?? ''} problems={problems} t={t} />}
      {state.editions.length > 0 && (
        <nav className="record__sheets" aria-label={t('record:sheets')}>
          <span>{t('record:sheets')}</span>
          <ul>{state.editions.toReversed().map(({ number }) => <li key={number}><a href={sheetOf(number)}>{t('record:sheet', { number })}</a></li>)}</ul>
        </nav>
      )}
      {since !== null && <p><a href={`${base}/record`}>{t('record:newer')}</a></p>}
      <ol className="record__events" reversed aria-label={t('record:events')}>
        {shown.map((event) => <Entry key={event.seq} event={event} before={before.get(event.seq)} t={t} when={when} base={base} sheetOf={sheetOf} />)}
      </ol>
      {older !== null && <p><a href={`${base}/record?before=${older}`}>{t('record:older')}</a></p>}
    </DocumentTab>
  )
}
