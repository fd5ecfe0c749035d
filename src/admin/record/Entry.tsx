import type { Before } from '../../domain/audit/differences'
import { headOf } from '../../domain/audit/sheet'
import type { RecordedEvent } from '../../domain/editorial/event'
import type { Say } from '../words/key'
import { Hash } from './Hash'
import { told, whoOf } from './told'

interface EntryProps {
  readonly event: RecordedEvent
  readonly before: Before | undefined
  readonly t: Say
  readonly when: (iso: string) => string
  /** Of the text's document views, as `/admin/collections/articles/ID`. */
  readonly base: string
  readonly sheetOf: (edition: number) => string
}

/** One event: when, who, what, and the way to what differs. */
export function Entry({ event, before, t, when, base, sheetOf }: EntryProps) {
  const { did, says, comments, contentHash } = told(event, t, when)
  const edition = headOf(event.body)
  return (
    <li className={`record__event record__event--${event.body.type}`}>
      <p className="record__when"><time dateTime={event.at}>{when(event.at)}</time> <span className="record__seq">{t('record:number', { seq: event.seq })}</span></p>
      <p className="record__did"><strong>{did}</strong> <span className="record__who">{whoOf(event.actor, t)}</span></p>
      {says.length + comments.length > 0 && (
        <dl className="record__says">
          {says.map(([label, words], index) => <div key={index}><dt>{label}</dt><dd>{words}</dd></div>)}
          {comments.map(({ by, text, quote }, index) => <div key={`comment ${index}`}><dt>{by === '' ? t('record:says:comment') : t('record:says:commentBy', { name: by })}</dt><dd>{quote !== '' && <blockquote>{quote}</blockquote>}{text}</dd></div>)}
        </dl>
      )}
      <p className="record__links">
        {contentHash !== null && <span>{t('record:says:text')} <Hash hash={contentHash} /></span>}
        {before?.edition != null && contentHash !== null && <a href={`${base}/compare?from=${before.edition}&to=${contentHash}`}>{t('record:compareWithEdition', { number: before.edition })}</a>}
        {before?.submission != null && contentHash !== null && <a href={`${base}/compare?from=${before.submission}&to=${contentHash}`}>{t('record:compareWithSubmission')}</a>}
        {edition !== null && <a href={sheetOf(edition.number)}>{t('record:openSheet')}</a>}
      </p>
    </li>
  )
}
