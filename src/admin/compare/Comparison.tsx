'use client'
import type { ReactNode } from 'react'
import type { Comparison as Compared } from '../../domain/compare/comparison'
import { COUNTED, saysNothing, tally } from '../../domain/compare/tally'
import { useWords } from '../words/useWords'
import './compare.css'
import { ClaimChanges, SourceChanges } from './Evidence'
import { Facts } from './Facts'
import { Lines } from './Lines'

/** What differs between two texts: in short, then in the text as it is read, then in what it rests on. */
export const Comparison = ({ comparison }: { readonly comparison: Compared }) => {
  const t = useWords()
  if (saysNothing(comparison)) return <p className="compare__same">{t('compare:same')}</p>
  const { text, people, details, claims, sources } = comparison
  const counts = tally(comparison)
  return (
    <div className="compare__comparison">
      <ul className="compare__summary" aria-label={t('compare:summary')}>
        {COUNTED.filter((name) => counts[name] > 0).map((name) => <li key={name}>{t(`compare:counted:${name}`, { count: counts[name] })}</li>)}
      </ul>
      {text.length > 0 && <Part title={t('compare:text')}><Lines lines={text} /></Part>}
      {people.length > 0 && <Part title={t('compare:people')}><Facts lines={people} /></Part>}
      {details.length > 0 && <Part title={t('compare:details')}><Facts lines={details} /></Part>}
      {claims.length > 0 && <Part title={t('compare:claims')}><ClaimChanges claims={claims} /></Part>}
      {sources.length > 0 && <Part title={t('compare:sources')}><SourceChanges sources={sources} /></Part>}
    </div>
  )
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="compare__part">
    <h3>{title}</h3>
    {children}
  </section>
)
