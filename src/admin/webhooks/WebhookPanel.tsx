'use client'
import { Button, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import type { DeliveryState } from '../../operations/webhooks/states'
import { useInstant } from '../words/useDay'
import { useWords } from '../words/useWords'
import { Deliveries } from './Deliveries'
import { Headers } from './Headers'
import { Secret } from './Secret'
import { useWebhook } from './useWebhook'
import './webhooks.css'

/** Below a webhook's form: its secret, its headers, and what it was sent. */
export const WebhookPanel = () => {
  const t = useWords()
  const { id } = useDocumentInfo()
  return <div className="field-type">{id === undefined ? <p>{t('webhooks:saveFirst')}</p> : <Panel id={String(id)} />}</div>
}

const Panel = ({ id }: { readonly id: string }) => {
  const t = useWords()
  const instant = useInstant()
  const kind = useFormFields(([fields]) => fields['kind']?.value)
  const { standing, problem, busy, turnTo, look, act } = useWebhook(id)
  const [said, say] = useState('')

  const sending = async (step: 'test' | 'send-again', body: object, done: string, failed: string): Promise<void> => {
    say('')
    const answer = await act<{ readonly state: DeliveryState }>(step, body)
    if (answer !== null) say(answer.state === 'sent' ? done : failed)
  }
  const test = () => void sending('test', {}, t('webhooks:testDone'), t('webhooks:testFailed'))
  const sendAgain = (delivery: string) => void sending('send-again', { delivery }, t('webhooks:sentAgain'), t('webhooks:notSentAgain'))
  const keepHeaders = async (headers: string): Promise<boolean> => {
    say('')
    const kept = await act('headers', { headers })
    if (kept !== null) say(t(headers === '' ? 'webhooks:headersGone' : 'webhooks:headersDone'))
    return kept !== null
  }
  const makeSecret = async (): Promise<string | null> => {
    say('')
    return (await act<{ secret: string }>('secret'))?.secret ?? null
  }

  return (
    <div className="webhook" aria-busy={busy}>
      <p role="status">{standing === null && problem === null ? t('webhooks:loading') : said}</p>
      {problem !== null && <p role="alert" className="webhook__problem">{problem}</p>}
      {standing === null && problem !== null && <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void look()}>{t('webhooks:again')}</Button>}
      {standing !== null && (
        <>
          {standing.goneAt !== null && <p className="webhook__problem">{t('webhooks:gone', { when: instant(standing.goneAt) })}</p>}
          {standing.unreadable && <p className="webhook__problem">{t('webhooks:unreadable')}</p>}
          {standing.restUntil !== null && <p>{t('webhooks:rests', { when: instant(standing.restUntil) })}</p>}
          <Secret secret={standing.secret} isPurge={kind === 'purge'} busy={busy} make={makeSecret} />
          <Headers names={standing.headers} busy={busy} keep={keepHeaders} />
          <Deliveries standing={standing} busy={busy} turnTo={turnTo} look={() => void look()} test={test} sendAgain={sendAgain} />
        </>
      )}
    </div>
  )
}
