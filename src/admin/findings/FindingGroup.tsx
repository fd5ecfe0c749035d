'use client'
import type { Severity } from '../../domain/gate/rule'
import { useWords } from '../words/useWords'
import { FindingItem } from './FindingItem'
import type { Identified } from './identified'
import type { Chosen } from './useChosen'

interface Props {
  readonly severity: Severity
  readonly findings: readonly Identified[]
  readonly chosen: Chosen
}

export const FindingGroup = ({ severity, findings, chosen }: Props) => {
  const t = useWords()
  if (findings.length === 0) return null
  return (
    <section className={`findings__group findings__group--${severity}`} aria-label={t(`findings:${severity}`)}>
      <h3 title={t(`findings:${severity}Hint`)}>{t(`findings:${severity}`)}</h3>
      <ol>
        {findings.map((one) => (
          <FindingItem key={one.key} one={one} chosen={chosen} />
        ))}
      </ol>
    </section>
  )
}
