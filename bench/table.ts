import type { Measured } from './measured'

/** The rows as a table for people. */
export function table(rows: readonly Measured[]): string {
  const cells = [['what', 'figure', 'bar', ''], ...rows.map((row) => [row.what, figureOf(row), barOf(row), verdictOf(row)])]
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
  const lines = cells.map(([what = '', figure = '', bar = '', verdict = '']) => `${what.padEnd(widths[0] ?? 0)}  ${figure.padStart(widths[1] ?? 0)}  ${bar.padStart(widths[2] ?? 0)}  ${verdict}`.trimEnd())
  return `${lines.join('\n')}\n`
}

const figureOf = ({ figure, unit }: Measured): string => (figure === null ? 'skipped' : `${figure < 10 ? figure.toFixed(unit === 'times' ? 2 : 1) : Math.round(figure)} ${unit}`)

const barOf = ({ bar }: Measured): string => (bar === null ? '' : 'most' in bar ? `≤ ${bar.most}` : `≥ ${bar.least}`)

const verdictOf = ({ figure, bar }: Measured): string => (figure === null || bar === null ? '' : ('most' in bar ? figure <= bar.most : figure >= bar.least) ? 'ok' : 'short')
