'use client'
import { toast, useFormBackgroundProcessing, useFormModified } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { Offered } from '../../operations/offers'
import { useSave } from '../drafts/useSave'
import { useCheck } from '../findings/useCheck'
import { SharePreview } from '../preview/SharePreview'
import { request, type Unanswered } from '../request'
import { useWords } from '../words/useWords'
import { ActionDialog } from './ActionDialog'
import { Actions } from './Actions'
import { asksOf, type BarAction } from './asks'
import { LiveLine } from './LiveLine'
import { onScreen } from './onScreen'
import { Problem } from './Problem'
import { ReviewLine } from './ReviewLine'
import './stage.css'
import { addressOf, situationOf } from './standing'
import { useOffers } from './useOffers'
import { useRenewal } from './useRenewal'

/** Above the form of a text: its stage, what of it is live, and one bar of what its reader may do now, each refusal with its reason. */
export const StageBar = () => {
  const t = useWords()
  const { at, offered, failed, look } = useOffers()
  const save = useSave()
  const modified = useFormModified()
  const saving = useFormBackgroundProcessing()
  const { checked } = useCheck()
  const { renewing, hold, letGo, renew } = useRenewal()
  const [asking, ask] = useState<BarAction | null>(null)
  const [acting, setActing] = useState(false)
  const [problem, setProblem] = useState<Unanswered | null>(null)
  const bar = useRef<HTMLElement>(null)
  const busy = acting || renewing || saving

  /** Does it. What the page shows is asked anew in any case: a refusal may come of something that somebody else did. */
  const perform = async (action: BarAction, input: object): Promise<void> => {
    if (at === null || busy) return
    setActing(true)
    setProblem(null)
    hold()
    // What is submitted is what stands on the screen. A save lets go of the form.
    const saved = action !== 'submit' || !modified || (await save())
    hold()
    const answer = saved ? await request<{ readonly event: { readonly body: { readonly number?: number } } }>(addressOf(at, action), { method: 'POST', body: input }) : { refused: t('stage:notSaved'), status: 400, code: null, details: [], existing: null }
    if ('ok' in answer) {
      ask(null)
      toast.success(t(`stage:done:${action}`, { number: answer.ok.event.body.number ?? '' }))
      renew()
    } else {
      setProblem(answer)
      letGo()
    }
    await look()
    setActing(false)
    // The button that was pressed may be gone.
    if (document.activeElement === document.body) bar.current?.focus()
  }

  const lookAgain = async (): Promise<void> => {
    setProblem(null)
    await look()
  }

  const choose = (action: BarAction): void => {
    setProblem(null)
    if (offered !== null && asksOf(action, offered) === null) void perform(action, {})
    else ask(action)
  }

  if (at === null) return <section className="stage" aria-label={t('stage:heading')}><p className="stage__line">{t('stage:new')}</p></section>
  if (offered === null) return <section className="stage" aria-label={t('stage:heading')} aria-busy={failed === null}>{failed === null ? <p className="stage__line">{t('stage:loading')}</p> : <Problem problem={failed} again={look} />}</section>
  const offers = modified ? offered.offers.map((offer) => onScreen(offer, checked?.findings ?? null, t('stage:unsaved'))) : offered.offers
  return (
    <section ref={bar} tabIndex={-1} className="stage" aria-label={t('stage:heading')}>
      <p className="stage__line">
        <strong className={`stage__badge stage__badge--${offered.stage}`}>{t(`stage:stages:${offered.stage}`)}</strong> <span>{t(`stage:says:${situationOf(offered)}`)}</span>
      </p>
      <div className="stage__shown">
        <LiveLine collection={at.collection} live={offered.live} />
        <SharePreview at={at} />
      </div>
      {offered.review !== null && <ReviewLine review={offered.review} />}
      <Actions at={at} next={aboutOf(offered).next} offers={offers} busy={busy} choose={choose} />
      {modified && offers.some(({ action, refusal }) => action === 'submit' && refusal === null) && <p className="stage__line stage__line--quiet">{t('stage:saveFirst')}</p>}
      {asking === null && problem !== null && <Problem problem={problem} again={lookAgain} />}
      {asking !== null && <ActionDialog key={asking} action={asking} fields={asksOf(asking, offered) ?? []} {...aboutOf(offered)} busy={busy} problem={problem} again={lookAgain} close={() => ask(null)} perform={(input) => perform(asking, { ...input, ...seen(asking, offered) })} />}
      {failed !== null && <Problem problem={failed} again={look} />}
    </section>
  )
}

/** What a dialog says of the text. */
const aboutOf = ({ live, review }: Offered) => ({ next: live.type === 'none' ? 1 : live.number + 1, signedText: review?.contentHash ?? null })

/** What is about the text on the screen says which text that was. */
const seen = (action: BarAction, { review }: Offered): object => (action === 'publish' && review !== null ? { contentHash: review.contentHash } : {})
