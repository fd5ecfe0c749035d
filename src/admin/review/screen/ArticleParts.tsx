'use client'
import type { ArticleSnapshot, Person } from '../../../domain/snapshot/snapshot'
import { useWords } from '../../words/useWords'

/** What stands round an article's body: people, duties, disclosures. */
export const ArticleParts = ({ article: { authors, quotedExperts, clinic, containsAdvertising, crisisResource, jurisdiction, disclosure } }: { readonly article: ArticleSnapshot }) => {
  const t = useWords()
  const facts = [
    { label: t('review:screen:authors'), path: 'authors', text: named(authors) },
    { label: t('review:screen:quotedExperts'), path: 'quotedExperts', text: named(quotedExperts) },
    { label: t('review:screen:funding'), path: 'disclosure/funding', text: disclosure.funding },
    { label: t('review:screen:conflicts'), path: 'disclosure/conflicts', text: disclosure.conflicts },
    { label: t('review:screen:crisis'), path: 'crisisResource', text: crisisResource },
  ].filter(({ text }) => text !== '')
  return (
    <>
      {containsAdvertising && <p className="review__aside">{t('review:screen:advertising')}</p>}
      {clinic !== null && <p className="review__aside">{t(clinic.relation === 'offer' ? 'review:screen:offers' : 'review:screen:affiliated', { clinic: clinic.name })}</p>}
      {jurisdiction !== '' && <p className="review__aside">{t('review:screen:jurisdiction', { jurisdiction })}</p>}
      <dl className="review__parts">{facts.map(({ label, path, text }) => <div key={path}><dt>{label}</dt><dd data-path={path}>{text}</dd></div>)}</dl>
    </>
  )
}

const named = (people: readonly Person[]): string => people.map(({ name, credentials, affiliation }) => [name, credentials, affiliation].filter((part) => part !== '').join(', ')).join('; ')
