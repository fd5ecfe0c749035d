'use client'
import { useEffect, useId, useRef } from 'react'
import { useWords } from '../words/useWords'
import { ExemptForm } from './ExemptForm'
import type { Identified } from './identified'
import { placeName } from './placeName'
import type { Chosen } from './useChosen'

/** One finding: its words, and once it is chosen, what to do about it. */
export const FindingItem = ({ one, chosen }: { readonly one: Identified; readonly chosen: Chosen }) => {
  const t = useWords()
  const details = useId()
  const open = chosen.key === one.key
  const own = useRef<HTMLLIElement>(null)
  const { finding } = one
  const { text, message, advice, severity } = finding
  useEffect(() => {
    if (open) own.current?.scrollIntoView({ block: 'nearest' })
  }, [open, chosen.exempting])
  return (
    <li ref={own} className={`finding finding--${severity}${open ? ' finding--open' : ''}`}>
      <button type="button" className="finding__choose" aria-expanded={open} aria-controls={details} onClick={() => chosen.choose(one)}>
        <span className="finding__words">{text === '' ? placeName(finding, t) : `“${text}”`}</span>
        <span className="finding__message">{message}</span>
      </button>
      <div id={details} className="finding__details" hidden={!open}>
        <p>{advice}</p>
        {open && chosen.fixes.length > 0 && (
          <div className="finding__fixes">
            {chosen.fixes.map((fix, index) => (
              <button key={fix.type} type="button" className="finding__fix" data-first-fix={index === 0 || undefined} onClick={() => chosen.run(fix)}>{t(`findings:fix:${fix.type}`)}</button>
            ))}
          </div>
        )}
        {open && chosen.exempting && <ExemptForm onGiven={chosen.exempt} onCancel={chosen.cancel} />}
        {open && chosen.fixes.length > 0 && <p className="finding__keys">{t('findings:keys', { key: chosen.shortcut })}</p>}
      </div>
    </li>
  )
}
