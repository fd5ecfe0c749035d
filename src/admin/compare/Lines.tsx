'use client'
import type { Line } from '../../domain/compare/comparison'
import { useWords } from '../words/useWords'
import { LineShown } from './LineShown'

/** Fewer than these are read as fast as they are unfolded. */
const FEWEST_FOLDED = 3

/** A text in reading order; what stayed is folded, but for the heading that a change stands under. */
export const Lines = ({ lines }: { readonly lines: readonly Line[] }) => {
  const t = useWords()
  return (
    <div className="compare__prose">
      {stretches(lines).map(({ kept, lines: some }, index) =>
        kept && some.length >= FEWEST_FOLDED ? (
          <details key={index} className="compare__fold">
            <summary>{t('compare:unchanged', { count: some.length })}</summary>
            {some.map((line, at) => <LineShown key={at} line={line} />)}
          </details>
        ) : (
          some.map((line, at) => <LineShown key={`${index} ${at}`} line={line} />)
        ),
      )}
    </div>
  )
}

interface Stretch {
  readonly kept: boolean
  readonly lines: readonly Line[]
}

function stretches(lines: readonly Line[]): Stretch[] {
  const all: Stretch[] = []
  for (let from = 0; from < lines.length; ) {
    const to = endOf(lines, from)
    const some = lines.slice(from, to)
    const heading = some.at(-1)
    const isKept = lines[from]?.change === 'kept'
    if (isKept && to < lines.length && heading?.form.type === 'heading') all.push({ kept: true, lines: some.slice(0, -1) }, { kept: false, lines: [heading] })
    else all.push({ kept: isKept, lines: some })
    from = to
  }
  return all.filter(({ lines: some }) => some.length > 0)
}

/** A title stands above everything. */
function endOf(lines: readonly Line[], from: number): number {
  const first = lines[from]
  if (first?.form.type === 'field') return from + 1
  const other = lines.findIndex((line, at) => at > from && (line.change === 'kept') !== (first?.change === 'kept'))
  return other === -1 ? lines.length : other
}
