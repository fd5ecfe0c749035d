import type { Edition } from '../_questions/publication'
import { publicPath } from '../../../domain/publication/publicPath'
import type { Shelf } from './address'
import { inLanguage } from './inLanguage'

/** The same text in other languages, each named in its own. */
export function Translations({ shelf, translations }: Pick<Edition, 'translations'> & { readonly shelf: Shelf }) {
  if (translations.length === 0) return null
  return (
    <p className="translations">
      Also in{' '}
      {translations.map(({ slug, language }, index) => (
        <span key={language}>{index > 0 && ', '}<a href={publicPath(shelf, { slug, language })} hrefLang={language} {...inLanguage(language)}>{nameOf(language)}</a></span>
      ))}
    </p>
  )
}

const nameOf = (language: string): string => new Intl.DisplayNames([language, 'en'], { type: 'language', fallback: 'code' }).of(language) ?? language
