'use client'
import type { CheckedCitation, CheckedClaim } from '../../operations/checkCopy'
import { useWords } from '../words/useWords'

/** A claim as an editor has to know it: what it says, how sure that is, and what it rests on. */
export const ClaimCard = ({ claim }: { readonly claim: CheckedClaim }) => {
  const t = useWords()
  if (claim.statement === '') return <p className="claim-card__trouble">{t('findings:unknownClaim')}</p>
  return (
    <>
      <p className="claim-card__statement">{claim.statement}</p>
      <p className="claim-card__certainty"><span aria-hidden="true">{GRADES[claim.certainty]}</span> {t(`findings:certainty:${claim.certainty}`)}</p>
      {claim.retired && <p className="claim-card__trouble">{t('findings:retiredHint')}</p>}
      {claim.citations.length === 0 ? <p className="claim-card__trouble">{t('findings:noSources')}</p> : <ol className="claim-card__sources">{claim.citations.map((citation, index) => <Source key={index} {...citation} />)}</ol>}
    </>
  )
}

/** As GRADE draws it. */
const GRADES: Readonly<Record<CheckedClaim['certainty'], string>> = { high: '⊕⊕⊕⊕', moderate: '⊕⊕⊕◯', low: '⊕⊕◯◯', 'very-low': '⊕◯◯◯', ungraded: '' }

const Source = ({ number, title, stance, status, confirmed }: CheckedCitation) => {
  const t = useWords()
  const fallen = status === 'retracted' || status === 'expression-of-concern'
  return (
    <li value={number}>
      <span className="claim-card__title">{title}</span>
      <span className="claim-card__facts">
        {t(`findings:stance:${stance}`)}
        {status !== 'current' && <>{' · '}<span className={fallen ? 'claim-card__trouble' : ''}>{t(`findings:status:${status}`)}</span></>}
        {!confirmed && <>{' · '}<span className="claim-card__trouble">{t('findings:unconfirmed')}</span></>}
      </span>
    </li>
  )
}
