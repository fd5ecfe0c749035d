'use client'
import { Fragment, type ReactNode } from 'react'
import type { Emphasis } from '../../domain/snapshot/content'
import type { Change, Run } from '../../domain/compare/comparison'
import { useWords } from '../words/useWords'

/** Words as they are read, with what went struck through and what came underlined: to be told apart without colours, and aloud. */
export const RunsShown = ({ runs }: { readonly runs: readonly Run[] }) => {
  const t = useWords()
  return stretches(runs).map(({ change, runs: pieces }, index) => {
    const words = pieces.map((run, at) => <Fragment key={at}>{shown(run, t)}</Fragment>)
    if (change === 'kept') return <Fragment key={index}>{words}</Fragment>
    const Mark = change === 'added' ? 'ins' : 'del'
    return (
      <Mark key={index} className={`compare__${change}`}>
        <span className="compare__aloud"> {t(change === 'added' ? 'compare:addedWords' : 'compare:removedWords')} </span>
        {words}
        <span className="compare__aloud"> {t('compare:endOfChange')} </span>
      </Mark>
    )
  })
}

interface Stretch {
  readonly change: Change
  readonly runs: Run[]
}

/** What changed in one go is one mark. */
function stretches(runs: readonly Run[]): Stretch[] {
  const all: Stretch[] = []
  for (const run of runs) {
    const last = all.at(-1)
    if (last?.change === run.change) last.runs.push(run)
    else all.push({ change: run.change, runs: [run] })
  }
  return all
}

function shown(run: Run, t: ReturnType<typeof useWords>): ReactNode {
  switch (run.type) {
    case 'words':
      return linked(run, t)
    case 'reference':
      return <sup className="compare__reference">{run.numbers.length === 0 ? <span title={t('compare:reference')}>?</span> : run.numbers.join(',')}</sup>
    case 'exemption':
      return run.change === 'kept' ? null : <small className="compare__exemption">{t('compare:exempted', { reason: run.reason, by: run.by })}</small>
  }
}

/** Where a link leads is read only where it is part of a change. */
function linked({ text, emphasis, href, change }: Extract<Run, { type: 'words' }>, t: ReturnType<typeof useWords>): ReactNode {
  const words = emphasised(text, emphasis)
  if (href === null) return words
  return (
    <>
      <span className="compare__link" title={href}>{words}</span>
      {change !== 'kept' && <small className="compare__href"> ({t('compare:leadsTo', { href })})</small>}
    </>
  )
}

const emphasised = (text: string, emphasis: readonly Emphasis[]): ReactNode => emphasis.reduceRight<ReactNode>((inner, name) => {
  const Element = ELEMENTS[name]
  return <Element>{inner}</Element>
}, text)

const ELEMENTS = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', subscript: 'sub', superscript: 'sup', code: 'code' } as const satisfies Record<Emphasis, string>
