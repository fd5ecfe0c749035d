'use client'
import { Fragment } from 'react'
import type { ClinicSnapshot } from '../../../domain/snapshot/snapshot'
import { useDay } from '../../words/useDay'
import { useWords } from '../../words/useWords'

interface Part {
  readonly path: string
  readonly words: string
  /** What stands before it, where anything does. */
  readonly after: string
}

/** Where a clinic is, how it is reached, and by whose licence it works: what its page says before its offer. */
export const ClinicFacts = ({ clinic: { address: { street, postalCode, city, region, country }, phone, url, licence, verifiedOn } }: { readonly clinic: ClinicSnapshot }) => {
  const t = useWords()
  const day = useDay()
  const facts: readonly (readonly [string, readonly Part[]])[] = [
    [t('review:screen:clinic:address'), [part('address/street', street), part('address/postalCode', postalCode), part('address/city', city, postalCode === '' ? ', ' : ' '), part('address/region', region), part('address/country', country)]],
    [t('review:screen:clinic:phone'), [part('phone', phone)]],
    [t('review:screen:clinic:url'), [part('url', url)]],
    [t('review:screen:clinic:licence'), [part('licence/number', licence.number), part('licence/body', licence.body)]],
    [t('review:screen:clinic:verifiedOn'), [part('verifiedOn', verifiedOn && day(verifiedOn))]],
  ]
  const told = facts.map(([label, parts]) => ({ label, parts: parts.filter(({ words }) => words !== '') })).filter(({ parts }) => parts.length > 0)
  return <dl className="review__parts">{told.map(({ label, parts }) => <div key={label}><dt>{label}</dt><dd>{parts.map(({ path, words, after }, index) => <Fragment key={path}>{index > 0 && after}<span data-path={path}>{words}</span></Fragment>)}</dd></div>)}</dl>
}

const part = (path: string, words: string, after = ', '): Part => ({ path, words, after })
