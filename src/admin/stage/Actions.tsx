'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Offer } from '../../domain/editorial/offers'
import { useWords } from '../words/useWords'
import { FORWARD, isReadFirst, type BarAction } from './asks'
import type { At } from './standing'

interface ActionsProps {
  readonly at: At
  /** The number that its next edition gets. */
  readonly next: number
  readonly offers: readonly Offer[]
  readonly busy: boolean
  readonly choose: (action: BarAction) => void
}

/** One button an action; what is refused says why beside it. */
export const Actions = ({ at, next, offers, busy, choose }: ActionsProps) => {
  const t = useWords()
  const { config: { routes } } = useConfig()
  return (
    <ul className="stage__actions">
      {offers.map(({ action, refusal }) => {
        const look = { size: 'small' as const, margin: false, buttonStyle: FORWARD.includes(action) ? ('primary' as const) : ('secondary' as const), disabled: busy || refusal !== null }
        return (
          <li key={action}>
            {isReadFirst(action) ? (
              <Button {...look} el="link" to={formatAdminURL({ adminRoute: routes.admin, path: `/review/${at.collection}/${at.id}` })} disabled={false}>{t(`stage:actions:${action}`)}</Button>
            ) : (
              <Button {...look} id={`stage-${action}`} onClick={() => choose(action)} extraButtonProps={{ title: t(`stage:does:${action}`, { number: next }), ...(refusal !== null && { 'aria-describedby': `stage-${action}-refused` }) }}>{t(`stage:actions:${action}`)}</Button>
            )}
            {refusal !== null && <span id={`stage-${action}-refused`} className="stage__refused">{refusal.message}</span>}
          </li>
        )
      })}
    </ul>
  )
}
