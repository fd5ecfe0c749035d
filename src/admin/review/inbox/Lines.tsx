'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import type { DueText, WaitingText } from '../../../operations/review/listed'
import { useDay } from '../../words/useDay'
import { useWords } from '../../words/useWords'

/** A text in clinical review: by when, how old, how far, and whether this reviewer may sign. */
export const WaitingLine = ({ text, today }: { readonly text: WaitingText; readonly today: string }) => {
  const t = useWords()
  const day = useDay()
  const due = text.ownDue ?? text.due
  return (
    <Line text={text} urgent={due !== null && due < today}>
      <p>
        {due !== null && <strong>{t(text.ownDue === null ? 'review:inbox:othersDue' : 'review:inbox:ownDue', { due: day(due) })} {due < today && t('review:inbox:overdue')} </strong>}
        {text.age === 0 ? t('review:inbox:submittedToday') : t('review:inbox:submitted', { count: text.age })}
      </p>
      {text.changeNote !== null && <p>{t('review:inbox:change', { note: text.changeNote.text })}</p>}
    </Line>
  )
}

/** A live text whose review is due: by when, and whether it can be reaffirmed now. */
export const DueLine = ({ text, today }: { readonly text: DueText; readonly today: string }) => {
  const t = useWords()
  const day = useDay()
  return (
    <Line text={text} urgent={text.reviewDue < today}>
      <p><strong>{t('review:inbox:reviewDue', { number: text.edition, due: day(text.reviewDue) })} {text.reviewDue < today && t('review:inbox:overdue')}</strong></p>
      {text.inWork && <p>{t('review:inbox:inWork')}</p>}
    </Line>
  )
}

interface LineProps {
  readonly text: WaitingText | DueText
  readonly urgent: boolean
  readonly children: ReactNode
}

const Line = ({ text: { kind, id, title, risk, signedBy, approvalsNeeded, signed, reasonsNotToSign }, urgent, children }: LineProps) => {
  const t = useWords()
  const { config: { routes: { admin } } } = useConfig()
  return (
    <li className={`inbox__text${urgent ? ' inbox__text--urgent' : ''}`}>
      <p className="inbox__title"><Link href={formatAdminURL({ adminRoute: admin, path: `/review/${kind}s/${id}` })} prefetch={false}>{title}</Link></p>
      <p className="inbox__facts"><span>{t(`review:inbox:kind:${kind}`)}</span> <span>{t(`review:inbox:risk:${risk}`)}</span> <span>{t('review:inbox:signatures', { given: signedBy.length, needed: approvalsNeeded })}{signedBy.length > 0 && ` ${t('review:inbox:signedBy', { names: signedBy.join(', ') })}`}</span></p>
      {children}
      {signed ? <p>{t('review:inbox:signed')}</p> : reasonsNotToSign.length === 0 ? <p className="inbox__may">{t('review:inbox:may')}</p> : <div className="inbox__not"><p>{t('review:inbox:mayNot')}</p><ul>{reasonsNotToSign.map((reason) => <li key={reason}>{reason}</li>)}</ul></div>}
    </li>
  )
}
