'use client'
import { useConfig } from '@payloadcms/ui'
import type { ArticleSnapshot, Person } from '../../../domain/snapshot/snapshot'
import type { ReviewScreen } from '../../../operations/review/reviewOf'
import { useWords } from '../../words/useWords'
import { pageFacts } from './pageFacts'
import { part, Parts, type Fact, type Part } from './Parts'

/** What stands round an article's body: people, duties, disclosures, topics. */
export const ArticleParts = ({ article, original }: { readonly article: ArticleSnapshot; readonly original: ReviewScreen['original'] }) => {
  const t = useWords()
  const { config: { routes } } = useConfig()
  const { authors, quotedExperts, clinic, containsAdvertising, crisisResource, jurisdiction, disclosure, topics } = article
  const facts: readonly Fact[] = [
    [t('review:screen:authors'), named('authors', authors)],
    [t('review:screen:quotedExperts'), named('quotedExperts', quotedExperts)],
    [t('review:screen:funding'), [part('disclosure/funding', disclosure.funding)]],
    [t('review:screen:conflicts'), [part('disclosure/conflicts', disclosure.conflicts)]],
    [t('review:screen:crisis'), [part('crisisResource', crisisResource)]],
    [t('review:screen:topics'), topics.map(({ name }, index) => part(`topics/${index}/name`, name))],
  ]
  return (
    <>
      {containsAdvertising && <p className="review__aside">{t('review:screen:advertising')}</p>}
      {clinic !== null && <p className="review__aside">{t(clinic.relation === 'offer' ? 'review:screen:offers' : 'review:screen:affiliated')} <span data-path="clinic/name">{clinic.name}</span></p>}
      {jurisdiction !== '' && <p className="review__aside">{t('review:screen:jurisdiction', { jurisdiction })}</p>}
      <Parts facts={[...facts, ...pageFacts(article, original, routes.admin, t)]} />
    </>
  )
}

const named = (path: string, people: readonly Person[]): readonly Part[] =>
  people.flatMap(({ name, credentials, affiliation, url }, index) => [part(`${path}/${index}/name`, name, '; '), part(`${path}/${index}/credentials`, credentials), part(`${path}/${index}/affiliation`, affiliation), part(null, url)])
