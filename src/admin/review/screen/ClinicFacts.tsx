'use client'
import { useConfig } from '@payloadcms/ui'
import type { ClinicSnapshot } from '../../../domain/snapshot/snapshot'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { useDay } from '../../words/useDay'
import { useWords } from '../../words/useWords'
import { pageFacts } from './pageFacts'
import { part, Parts, type Fact } from './Parts'

/** Where a clinic is, how it is reached, and by whose licence it works: what its page says before its offer. */
export const ClinicFacts = ({ clinic, original }: { readonly clinic: ClinicSnapshot; readonly original: ReviewScreen['original'] }) => {
  const t = useWords()
  const { config: { routes } } = useConfig()
  const day = useDay()
  const { address: { street, postalCode, city, region, country }, phone, url, licence, verifiedOn } = clinic
  const facts: readonly Fact[] = [
    [t('review:screen:clinic:address'), [part('address/street', street), part('address/postalCode', postalCode), part('address/city', city, postalCode === '' ? ', ' : ' '), part('address/region', region), part('address/country', country)]],
    [t('review:screen:clinic:phone'), [part('phone', phone)]],
    [t('review:screen:clinic:url'), [part(null, url)]],
    [t('review:screen:clinic:licence'), [part('licence/number', licence.number), part('licence/body', licence.body)]],
    [t('review:screen:clinic:verifiedOn'), [part(null, verifiedOn && day(verifiedOn))]],
  ]
  return <Parts facts={[...facts, ...pageFacts(clinic, original, routes.admin, t)]} />
}
