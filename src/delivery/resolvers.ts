import { isLiveArticle, isLiveClinic, type LiveArticle, type LiveClinic, type LivePublication, type PublicationChange } from '../domain/publication/publication'
import { badInput } from './badInput'
import { connectionOf, pageSize } from './connection'
import { changeCursor, listCursor, nearCursor } from './cursor'
import type { Address, Circle, Filter, PublicationStore } from './store'
import { articleView } from './views/article'
import { clinicView } from './views/clinic'
import { enumName } from './views/enumName'
import { movedView, publicationView, withdrawnView } from './views/publication'
import { claimView, sourceView } from './views/reference'

type PageArguments = { readonly first: number; readonly after?: string | null }
type Given<Names extends string> = { readonly [Name in Names]?: string | null }

/** The root of the schema: one method for each field of Query. `publicUrl` is this server's origin, for addresses of images. */
export function resolvers(store: PublicationStore, publicUrl: string) {
  const subjectView = (publication: LivePublication) =>
    isLiveArticle(publication) ? articleView(publication, publicUrl) : isLiveClinic(publication) ? clinicView(publication, publicUrl) : null

  const at = async (address: Address) => {
    const found = await store.at(address)
    if (found === null) return null
    if (found.state === 'withdrawn') return withdrawnView(found)
    return found.slug === address.slug ? subjectView(found) : movedView(found)
  }

  const listed = async (filter: Filter, { first, after }: PageArguments) =>
    connectionOf(await store.list(filter, listCursor(after), pageSize(first)), after, (publication) => ({ node: subjectView(publication), distanceKm: null }))

  const nearby = async (circle: Circle, filter: Filter, { first, after }: PageArguments) =>
    connectionOf(await store.near(circle, filter, nearCursor(after), pageSize(first)), after, (clinic, [distanceKm]) => ({ node: subjectView(clinic), distanceKm }))

  /** What is live with a claim, a source or a signature, for the pages of those. */
  const bearing = (filter: Filter) => ({
    articles: (page: PageArguments) => listed({ ...filter, kind: 'article' }, page),
    clinics: (page: PageArguments) => listed({ ...filter, kind: 'clinic' }, page),
  })

  return {
    article: ({ slug, language }: { slug: string; language: string }) => at({ kind: 'article', slug, language }),
    clinic: ({ slug, language }: { slug: string; language: string }) => at({ kind: 'clinic', slug, language }),
    articles: ({ topic, language, reviewer, source, clinic, ...page }: PageArguments & Given<'topic' | 'language' | 'reviewer' | 'source' | 'clinic'>) =>
      listed({ kind: 'article', ...given({ topic, language, reviewer, source, clinic }) }, page),
    clinics: ({ near, treatment, language, ...page }: PageArguments & Given<'treatment' | 'language'> & { near?: Near | null }) => {
      const filter: Filter = { kind: 'clinic', ...given({ treatment, language }) }
      return near ? nearby(circleOf(near), filter, page) : listed(filter, page)
    },
    claim: async ({ id }: { id: string }) => {
      const carriers = await some(store, { claim: id })
      const pinned = carriers.flatMap((publication) => publication.snapshot.claims.filter((claim) => claim.id === id).map((claim) => ({ publication, claim })))
      const newest = greatest(pinned, ({ claim }) => claim.revision)
      return newest && { claim: claimView(newest.publication, newest.claim), ...bearing({ claim: id }) }
    },
    source: async ({ id }: { id: string }) => {
      const citing = await some(store, { source: id })
      const pinned = citing.flatMap((publication) => publication.snapshot.bibliography.filter(({ source }) => source === id).map((reference) => ({ publication, reference })))
      const newest = greatest(pinned, ({ reference }) => reference.revision)
      return newest && { id, ...sourceView(newest.publication, newest.reference), ...bearing({ source: id }) }
    },
    reviewer: async ({ id }: { id: string }) => {
      const signed = (await some(store, { reviewer: id })).flatMap(({ review }) => review.signatures.filter(({ reviewer }) => reviewer === id))
      const newest = greatest(signed, ({ signedAt }) => signedAt)
      return newest && { id, name: newest.name, credentials: newest.credentials, ...bearing({ reviewer: id }) }
    },
    changes: async ({ since, first }: { since?: string | null; first: number }) =>
      connectionOf(await store.changes(changeCursor(since), pageSize(first)), since, (change) => ({ node: changeView(change) })),
  }
}
