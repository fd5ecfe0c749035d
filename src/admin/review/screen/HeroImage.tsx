'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { frozenPath } from '../../../domain/review/frozenImages'
import type { ArticleSnapshot } from '../../../domain/snapshot/snapshot'
import { Superscript } from './Superscript'

/** The image above an article's text, with the words for who doesn't see it, and its caption. */
export const HeroImage = ({ article, image: { media, alt, caption } }: { readonly article: ArticleSnapshot; readonly image: NonNullable<ArticleSnapshot['heroImage']> }) => {
  const { config: { routes: { api } } } = useConfig()
  const file = article.media.find(({ id }) => id === media)
  return (
    <figure>
      {file !== undefined && <img src={formatAdminURL({ apiRoute: api, path: frozenPath(file) })} alt={alt} />}
      {alt !== '' && <p data-path="heroImage/alt">{alt}<Superscript snapshot={article} claims={article.supporting.heroImage} /></p>}
      {caption !== '' && <figcaption data-path="heroImage/caption">{caption}<Superscript snapshot={article} claims={article.supporting.heroImage} /></figcaption>}
    </figure>
  )
}
