'use client'
import { Link } from '@payloadcms/ui'
import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import { useWords } from '../words/useWords'
import { heightOf, sumOf, type FigureData } from './figure'

/** Fetched when a dashboard is drawn: no other page carries it. */
const Bars = dynamic(() => import('./Bars').then(({ Bars: drawn }) => drawn), { ssr: false })

interface FigureProps {
  readonly figure: FigureData
  /** So many rows are drawn; the table has all. */
  readonly drawn?: number
  readonly children?: ReactNode
}

/** Numbers as a picture, what they say in a sentence, and the table behind it, from which each leads to what it counts. */
export const Figure = ({ figure, drawn = figure.rows.length, children }: FigureProps) => {
  const t = useWords()
  const { title, says, of, more, series, rows } = figure
  return (
    <figure className="dashboard__figure">
      <figcaption>
        <h3>{title}</h3>
        <p>{says}</p>
      </figcaption>
      {rows.every((row) => sumOf(row) === 0) ? <p className="dashboard__nothing">{t('dashboard:nothing')}</p> : (
        <>
          {series.length > 1 && <ul className="dashboard__legend" aria-hidden="true">{series.map((name, index) => <li key={name}><span style={{ background: `var(--dashboard-${index + 1})` }} /> {name}</li>)}</ul>}
          <div style={{ minHeight: heightOf(Math.min(drawn, rows.length)) }}><Bars {...figure} rows={rows.slice(0, drawn)} /></div>
          <details>
            <summary>{t('dashboard:table')}</summary>
            <table>
              <caption className="dashboard__caption">{title}</caption>
              <thead>
                <tr><th scope="col">{of}</th>{series.map((name) => <th key={name} scope="col" className="dashboard__number">{name}</th>)}{more !== undefined && <th scope="col">{more}</th>}</tr>
              </thead>
              <tbody>
                {rows.map(({ label, cells, more: said }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    {cells.map(({ value, href }, index) => <td key={series[index]} className="dashboard__number">{href === null || value === 0 ? value.toLocaleString('en') : <Link href={href} prefetch={false} aria-label={`${label}, ${series[index] ?? ''}: ${value}`}>{value.toLocaleString('en')}</Link>}</td>)}
                    {more !== undefined && <td>{said}</td>}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
      {children}
    </figure>
  )
}
