import { graphql } from 'graphql'
import { budget } from '../delivery/budget'
import { memoryStore } from '../delivery/memoryStore'
import { resolvers } from '../delivery/resolvers'
import { schema } from '../delivery/schema'
import { tags } from '../delivery/tags'
import { draftPublication } from '../domain/publication/draft'
import type { Preview } from '../operations/previews/opened'
import { ARTICLE, type Article } from './(site)/_questions/article'
import { CLINIC, type Clinic } from './(site)/_questions/clinic'

/**
 * A preview as the public API would answer the page's own question, had it been published: asked of a store that holds nothing else, in this
 * process, so that the server of what is public never hears of it. What only an edition has is null or empty. `at`: the address of the preview.
 */
export async function asRead({ snapshot, sources }: Pick<Preview, 'snapshot' | 'sources'>, at: string): Promise<Article | Clinic> {
  const { kind, slug, language } = snapshot
  const { data, errors } = await graphql({
    schema,
    source: kind === 'article' ? ARTICLE : CLINIC,
    rootValue: resolvers(memoryStore([draftPublication(snapshot, sources, at)]), at),
    contextValue: { budget: budget(), tags: tags() },
    variableValues: { slug, language, url: NOWHERE },
  })
  const answer = data?.[kind] as Article | Clinic | null | undefined
  if (!answer) throw new Error(`A preview could not be put together: ${errors?.map(({ message }) => message).join('; ') ?? 'nothing was found'}`)
  return { ...answer, jsonLd: null, bibtex: '', ris: '', cslJson: '' }
}

/** Structured data names the page's address. That of a preview is nobody's to know, and no search engine reads it. */
const NOWHERE = 'https://preview.invalid/'
