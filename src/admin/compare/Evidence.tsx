'use client'
import type { ClaimChange, Line, SourceChange } from '../../domain/compare/comparison'
import { useWords } from '../words/useWords'
import { Facts } from './Facts'

/** The claims that came, went or say something else. */
export const ClaimChanges = ({ claims }: { readonly claims: readonly ClaimChange[] }) => {
  const t = useWords()
  return (
    <ul className="compare__evidence">
      {claims.map(({ id, change, statement, revision, lines }) => (
        <li key={id}>
          <p className="compare__head"><Badge change={change} /> {statement}</p>
          {lines.length === 0 && <p className="compare__quiet">{t('compare:sameWords', { before: revision.before ?? '', after: revision.after ?? '' })}</p>}
          <Facts lines={change === 'changed' ? lines : plain(lines)} />
        </li>
      ))}
    </ul>
  )
}

/** Of a claim that came or went as a whole, its badge says so: marking every word again would only be loud. */
const plain = (lines: readonly Line[]): Line[] =>
  lines.filter(({ form }) => form.type !== 'field' || form.name !== 'statement').map((line) => ({ ...line, change: 'kept', runs: line.runs.map((run) => ({ ...run, change: 'kept' })) }))

/** The sources that came, went or are printed otherwise; those that only have another number, folded. */
export const SourceChanges = ({ sources }: { readonly sources: readonly SourceChange[] }) => {
  const t = useWords()
  const renumbered = sources.filter(({ change }) => change === 'renumbered')
  return (
    <>
      <ul className="compare__evidence">
        {sources.filter(({ change }) => change !== 'renumbered').map((one) => (
          <li key={one.source}>
            <p className="compare__head"><Badge change={one.change} /> {numbered(one, t)}. {one.change === 'changed' && one.lines.some(({ form }) => form.type === 'field' && form.name === 'reference') ? '' : one.text}</p>
            {one.change === 'changed' && <Facts lines={one.lines} />}
            {one.change === 'changed' && one.lines.length === 0 && <p className="compare__quiet">{t('compare:sameWords', { before: one.revision.before ?? '', after: one.revision.after ?? '' })}</p>}
          </li>
        ))}
      </ul>
      {renumbered.length > 0 && (
        <details className="compare__fold">
          <summary>{t('compare:renumberedSources', { count: renumbered.length })}</summary>
          <ul className="compare__renumbered">{renumbered.map(({ source, number, text }) => <li key={source}><span className="compare__numbers">{number.before} → {number.after}</span> {text}</li>)}</ul>
        </details>
      )}
    </>
  )
}

const Badge = ({ change }: { readonly change: 'added' | 'removed' | 'changed' | 'renumbered' }) => {
  const t = useWords()
  return <strong className={`compare__badge compare__badge--${change}`}>{t(`compare:${change}`)}</strong>
}

function numbered({ number: { before, after } }: SourceChange, t: ReturnType<typeof useWords>): string {
  if (before === null || after === null || before === after) return t('compare:number', { number: after ?? before ?? '' })
  return t('compare:numberWas', { number: after, before })
}
