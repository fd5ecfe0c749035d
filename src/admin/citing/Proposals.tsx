'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import type { KeptClaim } from '../../operations/citing/keepClaim'
import type { Pasted, PastedMarker } from '../../operations/readPasted'
import { isStillAt } from '../isStillAt'
import { request, type Unanswered } from '../request'
import { useWords } from '../words/useWords'
import { appendPasted } from './copied'
import { Failure } from './Failure'
import { markerOnPage, replaceMarker } from './markers'
import { Palette } from './Palette'
import { Proposal } from './Proposal'

interface ProposalsProps {
  readonly editor: LexicalEditor
  readonly pasted: Pasted
  readonly close: () => void
}

/** What the markers in pasted words may become, one by one or all at once. Whatever nobody decides on stays text. */
export const Proposals = ({ editor, pasted, close }: ProposalsProps) => {
  const t = useWords()
  const { config: { routes: { api } } } = useConfig()
  const [open, setOpen] = useState<readonly PastedMarker[]>(pasted.proposals)
  const [list, setList] = useState(pasted.list)
  const [busy, setBusy] = useState(false)
  const [said, say] = useState('')
  const [failed, setFailed] = useState<Unanswered | null>(null)
  const [choosing, choose] = useState<PastedMarker | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const section = useRef<HTMLElement>(null)

  const done = (marker: PastedMarker): void => {
    setOpen((before) => before.filter((other) => other !== marker))
    if (isStillAt(section.current)) heading.current?.focus()
  }
  /** One after the other: the second may cite a source that the first has made. */
  const accept = async (markers: readonly PastedMarker[]): Promise<void> => {
    if (busy) return
    setBusy(true)
    setFailed(null)
    for (const marker of markers) {
      const answer = await request<KeptClaim>(`${api}/cite/claim`, { method: 'POST', body: { statement: marker.statement, sources: marker.sources.flatMap(({ source }) => source ?? []), references: marker.sources.flatMap(({ reference }) => reference || []) } })
      if (!('ok' in answer)) {
        setFailed(answer)
        break
      }
      say(t(replaceMarker(editor, marker, answer.ok.claim.id) ? 'citing:paste:accepted' : 'citing:paste:moved'))
      done(marker)
    }
    setBusy(false)
  }
  const rangeNow = useCallback(() => (choosing === null ? null : markerOnPage(editor, choosing)), [choosing, editor])
  const chooseFor = (marker: PastedMarker): void => {
    markerOnPage(editor, marker)?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    choose(marker)
  }
  const sure = open.filter(isSure)
  return (
    <section ref={section} className="citing-pasted" aria-labelledby="citing-pasted" aria-busy={busy}>
      <div className="citing__head">
        <h3 id="citing-pasted" ref={heading} tabIndex={-1}>{open.length === 0 ? t('citing:paste:heading') : t('citing:paste:found', { count: open.length })}</h3>
        <div className="citing__doing">
          {sure.length > 1 && <button type="button" className="citing__main" disabled={busy} onClick={() => void accept(sure)}>{t(busy ? 'citing:working' : 'citing:paste:acceptAll')}</button>}
          <button type="button" className="citing__quiet" disabled={busy} onClick={close}>{t(open.length === 0 ? 'citing:paste:dismiss' : 'citing:paste:leaveAll')}</button>
        </div>
      </div>
      <p className="citing__status" role="status">{said}</p>
      {pasted.notices.map((notice) => <p key={notice}>{notice}</p>)}
      {list.length > 0 && (
        <p>
          {t('citing:paste:list')} <button type="button" className="citing__quiet" onClick={() => (appendPasted(editor, list), setList([]))}>{t('citing:paste:insertList')}</button>
        </p>
      )}
      {failed !== null && <Failure problem={failed} />}
      {open.length > 0 && <ul>{open.map((marker, index) => <Proposal key={`${index} ${marker.before}`} marker={marker} sure={isSure(marker)} busy={busy} accept={() => void accept([marker])} choose={() => chooseFor(marker)} leave={() => done(marker)} />)}</ul>}
      {choosing !== null && (
        <Palette
          sentence={choosing.statement}
          rangeNow={rangeNow}
          close={() => (choose(null), heading.current?.focus())}
          place={(claim) => {
            if (!replaceMarker(editor, choosing, claim)) return false
            choose(null)
            done(choosing)
            return true
          }}
        />
      )}
    </section>
  )
}

/** All that it names is known, and none of it was retracted. */
const isSure = ({ sources, missing }: PastedMarker): boolean => sources.length > 0 && missing.length === 0 && sources.every(({ status }) => status !== 'retracted')
