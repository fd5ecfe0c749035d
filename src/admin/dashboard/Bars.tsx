'use client'
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { heightOf, sumOf, type FigureData } from './figure'

/** Of a letter on the axis; longer labels are cut, and stand whole in the table. */
const [LETTER, MOST_LETTERS] = [7.5, 26]

/** Bars from left to right, one a row, those of several series behind one another, the sum at the end. */
export const Bars = ({ title, says, series, rows }: FigureData) => {
  const drawn = rows.map((row) => ({ label: shortened(row.label), sum: sumOf(row), end: 0, ...Object.fromEntries(row.cells.map(({ value }, index) => [`s${index}`, value])) }))
  const width = Math.max(...drawn.map(({ label }) => label.length)) * LETTER + 12
  return (
    <ResponsiveContainer width="100%" height={heightOf(rows.length)}>
      <BarChart layout="vertical" data={drawn} title={title} desc={says} role="img" accessibilityLayer={false} margin={{ top: 0, right: 56, bottom: 0, left: 0 }} barCategoryGap={8}>
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis type="category" dataKey="label" width={width} interval={0} axisLine={false} tickLine={false} tick={{ fill: 'var(--theme-text)', fontSize: 13 }} />
        {series.map((name, index) => (
          <Bar key={name} dataKey={`s${index}`} stackId="all" fill={`var(--dashboard-${index + 1})`} stroke="var(--theme-elevation-0)" strokeWidth={1} minPointSize={(_value, at) => ((rows[at]?.cells[index]?.value ?? 0) > 0 ? 3 : 0)} isAnimationActive={false} />
        ))}
        {/* What has no length has no label: the sums hang on an end of their own. */}
        <Bar dataKey="end" stackId="all" fill="transparent" minPointSize={1} isAnimationActive={false}>
          <LabelList dataKey="sum" position="right" fill="var(--theme-text)" fontSize={13} formatter={(value) => Number(value).toLocaleString('en')} />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  )
}

const shortened = (label: string): string => (label.length > MOST_LETTERS ? `${label.slice(0, MOST_LETTERS - 1)}…` : label)
