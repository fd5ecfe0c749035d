'use client'
import type { PastedMarker } from '../../operations/readPasted'
import { useWords } from '../words/useWords'

interface ProposalProps {
  readonly marker: PastedMarker
  readonly sure: boolean
  readonly busy: boolean
  readonly accept: () => void
  readonly choose: () => void
  readonly leave: () => void
}

/** One marker: where it stands, what it points at, and what can be made of it. */
export const Proposal = ({ marker: { printed, before, sources, missing }, sure, busy, accept, choose, leave }: ProposalProps) => {
  const t = useWords()
  const said = before.replace(/^[\s.,;:!?)]+/, '').trimEnd()
  const words = said.length > 60 ? `… ${said.slice(-60).trimStart()}` : said
  const name = t('citing:paste:after', { marker: printed.trim(), words })
  return (
    <li className="citing-pasted__one" aria-label={name}>
      <p>{name}</p>
      {sources.map(({ name: called, title, source, status }) => (
        <p key={`${called} ${title}`} className="citing-pasted__source">
          <strong>{called}</strong> {title} <span className="citing__because">({t(source === null ? 'citing:paste:isNew' : 'citing:paste:inLibrary')})</span> {status === 'retracted' && <strong className="citing__fallen">{t('citing:status:retracted')}</strong>}
        </p>
      ))}
      {missing.length > 0 && <p>{t('citing:paste:unknown', { names: missing.join(', ') })}</p>}
      <div className="citing-pasted__do">
        {sure && <button type="button" className="citing__main" disabled={busy} onClick={accept}>{t('citing:paste:accept')}</button>}
        <button type="button" className="citing__quiet" disabled={busy} onClick={choose}>{t('citing:paste:choose')}</button>
        <button type="button" className="citing__quiet" disabled={busy} onClick={leave}>{t('citing:paste:leave')}</button>
      </div>
    </li>
  )
}
