'use client'
import { Button } from '@payloadcms/ui'
import type { ShownDelivery, WebhookStanding } from '../../operations/webhooks/standing'
import { useInstant } from '../words/useDay'
import { useWords } from '../words/useWords'

interface Props {
  readonly standing: WebhookStanding
  readonly busy: boolean
  readonly turnTo: (page: number) => void
  readonly look: () => void
  readonly test: () => void
  readonly sendAgain: (delivery: string) => void
}

/** What was sent and what waits, the newest first. */
export const Deliveries = ({ standing: { deliveries, page, pages }, busy, turnTo, look, test, sendAgain }: Props) => {
  const t = useWords()
  return (
    <section aria-labelledby="webhook-deliveries">
      <h2 id="webhook-deliveries">{t('webhooks:deliveries')}</h2>
      <div className="webhook__buttons">
        <Button buttonStyle="secondary" size="medium" margin={false} disabled={busy} onClick={test}>{t('webhooks:test')}</Button>
        <Button buttonStyle="secondary" size="medium" margin={false} disabled={busy} onClick={look}>{t('webhooks:refresh')}</Button>
      </div>
      {deliveries.length === 0 ? <p>{t('webhooks:none')}</p> : (
        // A table that scrolls has to be reached by keys.
        <div className="webhook__table" tabIndex={0} role="group" aria-labelledby="webhook-deliveries">
          <table>
            <thead><tr><th scope="col">{t('webhooks:what')}</th><th scope="col">{t('webhooks:state')}</th><th scope="col">{t('webhooks:when')}</th><th scope="col">{t('webhooks:answer')}</th><td /></tr></thead>
            <tbody>{deliveries.map((delivery) => <Row key={delivery.id} delivery={delivery} busy={busy} sendAgain={sendAgain} />)}</tbody>
          </table>
        </div>
      )}
      {pages > 1 && (
        <p className="webhook__buttons">
          <Button buttonStyle="secondary" size="small" margin={false} disabled={busy || page <= 1} onClick={() => turnTo(page - 1)}>{t('webhooks:previous')}</Button>
          <span role="status">{t('webhooks:page', { page, pages })}</span>
          <Button buttonStyle="secondary" size="small" margin={false} disabled={busy || page >= pages} onClick={() => turnTo(page + 1)}>{t('webhooks:next')}</Button>
        </p>
      )}
    </section>
  )
}

const Row = ({ delivery: { id, kind, slug, at, state, tries, triedAt, nextAt, status, problem }, busy, sendAgain }: { readonly delivery: ShownDelivery; readonly busy: boolean; readonly sendAgain: Props['sendAgain'] }) => {
  const t = useWords()
  const instant = useInstant()
  const what = [t(`webhooks:kinds:${kind}`), slug].filter(Boolean).join(': ')
  return (
    <tr>
      <th scope="row">{what}<span className="webhook__quiet">{instant(at)}</span></th>
      <td><span className={`webhook__state webhook__state--${state}`}>{t(`webhooks:states:${state}`)}</span>{nextAt !== null && tries > 0 && <span className="webhook__quiet">{t('webhooks:nextTry', { when: instant(nextAt) })}</span>}</td>
      <td>{triedAt !== null && instant(triedAt)}{tries > 0 && <span className="webhook__quiet">{t('webhooks:tries', { count: tries })}</span>}</td>
      <td>{problem ?? status}</td>
      <td>{(state === 'sent' || state === 'failed' || (state === 'waiting' && tries > 0)) && kind !== 'test' && <Button buttonStyle="secondary" size="small" margin={false} disabled={busy} aria-label={t('webhooks:sendAgainOf', { what })} onClick={() => sendAgain(id)}>{t('webhooks:sendAgain')}</Button>}</td>
    </tr>
  )
}
