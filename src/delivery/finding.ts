import type { GraphQLResolveInfo } from 'graphql'
import { LISTS } from '../domain/publication/cacheKeys'
import type { LivePublication } from '../domain/publication/publication'
import { excerptOf } from '../domain/search/excerpt'
import { questionIn } from '../domain/search/question'
import { given, tagged, type Context, type Given, type PageArguments } from './asked'
import { badInput } from './badInput'
import { FINDING } from './budget'
import { connectionOf, pageSize } from './connection'
import { searchCursor, topicCursor } from './cursor'
import { extentOf } from './extent'
import type { PublicationStore } from './store'
import { byName } from './topics'

/** The fields of Query by which readers find their way: search and topics. */
export const finding = (store: PublicationStore, view: (publication: LivePublication) => object) => ({
  search: async ({ text, type, language, topic, first, after }: PageArguments & Given<'type' | 'language' | 'topic'> & { readonly text: string }, { budget, tags }: Context, info: GraphQLResolveInfo) => {
    const question = questionIn(text, language ?? null)
    if (question === null) throw badInput('text has no word to search for: write at least one letter or digit.')
    const extent = extentOf(info)
    budget.spend(FINDING, 'card')
    budget.spend(pageSize(first), extent)
    const within = { ...given({ language, topic }), ...(type && { kind: type === 'ARTICLE' ? ('article' as const) : ('clinic' as const) }) }
    const found = await store.search(question, within, searchCursor(after), first, extent)
    return connectionOf(tagged(found, tags, extent), after, (publication) => ({ node: view(publication), excerpt: once(() => excerptOf(publication.snapshot, question)) }))
  },
  topics: async ({ language, first, after }: PageArguments & Given<'language'>, { budget, tags }: Context) => {
    budget.spend(FINDING, 'card')
    tags.add(LISTS)
    return connectionOf(byName(await store.topics(given({ language })), topicCursor(after), pageSize(first)), after, (node) => ({ node }))
  },
  topic: async ({ slug }: { readonly slug: string }, { budget, tags }: Context) => {
    budget.spend(FINDING, 'card')
    tags.add(LISTS)
    return (await store.topics({ topic: slug }))[0] ?? null
  },
})

/** Looked for once, under however many names it is asked. */
function once<Found>(look: () => Found): () => Found {
  let found: { readonly it: Found } | undefined
  return () => (found ??= { it: look() }).it
}
