'use client'
import type { Finding, Severity } from '../../domain/gate/rule'
import { useWords } from '../words/useWords'
import { FindingItem } from './FindingItem'
import { keyOf, type Chosen } from './useChosen'

interface Props {
  readonly severity: Severity
  readonly findings: readonly Finding[]
  readonly chosen: Chosen
}

export const FindingGroup = ({ severity, findings, chosen }: Props) => {
  const t = useWords()
  if (findings.length === 0) return null
  return (
    <section className={`findings__group findings__group--${severity}`} aria-label={t(`findings:${severity}`)}>
      <h3 title={t(`findings:${severity}Hint`)}>{t(`findings:${severity}`)}</h3>
      <ol>
        {numbered(findings).map(([key, finding]) => (
          <FindingItem key={key} finding={finding} chosen={chosen} />
        ))}
      </ol>
    </section>
  )
}

/** One rule may say the same of the same words twice. */
function numbered(findings: readonly Finding[]): (readonly [string, Finding])[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const key = keyOf(finding)
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return [`${key} ${before}`, finding]
  })
}
