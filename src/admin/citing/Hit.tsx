'use client'
import type { Citable } from '../../operations/citable'
import { useWords } from '../words/useWords'

/** A claim or source to choose: what it says, how sure it is or what has become of it, and why it was found. */
export const Hit = ({ one }: { readonly one: Citable }) => {
  const t = useWords()
  const because = one.because.length === 0 ? null : <span className="citing__because">{t('citing:matches', { words: one.because.join(', ') })}</span>
  if (one.kind === 'claim') {
    return (
      <>
        <span className="citing__kind">{t('citing:claim')}</span>
        <span className="citing__words">{one.statement}</span>
        <span className="citing__about">
          {one.retired && <strong className="citing__fallen">{t('citing:retired')}</strong>}
          <span>{t(`citing:certainty:${one.certainty}`)}</span>
          <span>{t('citing:citations', { count: one.citations })}</span>
          {because}
        </span>
      </>
    )
  }
  return (
    <>
      <span className="citing__kind">{t('citing:source')}</span>
      <span className="citing__words">{one.title || t('citing:untitled')}</span>
      <span className="citing__about">
        {one.status === 'retracted' || one.status === 'expression-of-concern' ? <strong className="citing__fallen">{t(`citing:status:${one.status}`)}</strong> : <span>{t(`citing:status:${one.status}`)}</span>}
        <span>{[one.name, one.containerTitle].filter(Boolean).join(' · ')}</span>
        {because}
      </span>
    </>
  )
}
