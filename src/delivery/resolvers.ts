import type { GraphQLResolveInfo } from 'graphql'
import type { Extent } from '../domain/publication/extent'
import { addressKey, CHANGES, claimKey, keysWithin, reviewerKey, sourceKey, subjectKey } from '../domain/publication/cacheKeys'
import type { LiveArticle, LiveClinic, LivePublication, PublicationChange } from '../domain/publication/publication'
import { isDay } from '../domain/time'
import { given, tagged, type Context, type Given, type PageArguments } from './asked'
import { badInput } from './badInput'
import { FINDING } from './budget'
import { connectionOf, pageSize } from './connection'
import { changeCursor, listCursor, nearCursor } from './cursor'
import { extentOf } from './extent'
import { finding } from './finding'
import type { Address, Circle, Filter, PublicationStore } from './store'
import { translationsOf } from './translations'
import { articleView } from './views/article'
import { clinicView } from './views/clinic'
import { enumName } from './views/enumName'
import { movedView, withdrawnView } from './views/publication'
import { claimView, sourceView } from './views/reference'

/** The root of the schema: one method for each field of Query. `publicUrl` is this server's origin, for addresses of images. */
export function resolvers(store: PublicationStore, publicUrl: string) {
  const subjectView = (publication: LivePublication) => {
    const translations = translationsOf(store, publication)
    return isArticle(publication) ? articleView(publication, publicUrl, translations) : clinicView(publication as LiveClinic, publicUrl, translations)
  }

  const at = async (address: Address, { budget, tags }: Context, info: GraphQLResolveInfo) => {
    const extent = extentOf(info) === 'whole' ? 'whole' : 'page'
    budget.spend(1, extent)
    tags.add(addressKey(address.kind, address.language, address.slug))
    const found = await store.at(address, extent)
    if (found === null) return null
    tags.add(...keysWithin(found))
    if (found.state === 'withdrawn') return withdrawnView(found)
    return found.slug === address.slug ? subjectView(found) : movedView(found)
  }

  const listed = async (filter: Filter, { first, after }: PageArguments, { budget, tags }: Context, extent: Extent) => {
    budget.spend(pageSize(first), extent)
    return connectionOf(tagged(await store.list(filter, listCursor(after), first, extent), tags, extent), after, (publication) => ({ node: subjectView(publication), distanceKm: null }))
  }

  const nearby = async (circle: Circle, filter: Filter, { first, after }: PageArguments, { budget, tags }: Context, extent: Extent) => {
    budget.spend(FINDING, 'card')
    budget.spend(pageSize(first), extent)
    return connectionOf(tagged(await store.near(circle, filter, nearCursor(after), first, extent), tags, extent), after, (clinic, [distanceKm]) => ({ node: subjectView(clinic), distanceKm }))
  }

  /** Live publications enough to print a claim, a source or a name from: the newest few say what it is called now. */
  const some = async (filter: Filter, { budget, tags }: Context): Promise<LivePublication[]> => {
    budget.spend(SOME, 'page')
    const { entries } = await store.list(filter, null, SOME, 'page')
    budget.spend(entries.length - SOME, 'page')
    tags.add(...entries.map(({ entry }) => subjectKey(entry.subject)))
    return entries.map(({ entry }) => entry)
  }

  /** What is live with a claim, a source or a signature, for the pages of those. */
  const bearing = (filter: Filter) => ({
    articles: (page: PageArguments, context: Context, info: GraphQLResolveInfo) => listed({ ...filter, kind: 'article' }, page, context, extentOf(info)),
    clinics: (page: PageArguments, context: Context, info: GraphQLResolveInfo) => listed({ ...filter, kind: 'clinic' }, page, context, extentOf(info)),
  })

  return {
    article: ({ slug, language }: { slug: string; language: string }, context: Context, info: GraphQLResolveInfo) => at({ kind: 'article', slug, language }, context, info),
    clinic: ({ slug, language }: { slug: string; language: string }, context: Context, info: GraphQLResolveInfo) => at({ kind: 'clinic', slug, language }, context, info),
    ...finding(store, subjectView),
    articles: ({ topic, language, reviewer, source, clinic, specialty, claim, reviewedAfter, reviewedBefore, ...page }: PageArguments & Given<'topic' | 'language' | 'reviewer' | 'source' | 'clinic' | 'specialty' | 'claim' | Reviewed>, context: Context, info: GraphQLResolveInfo) =>
      listed({ kind: 'article', ...given({ topic, language, reviewer, source, clinic, specialty, claim, ...days({ reviewedAfter, reviewedBefore }) }) }, page, context, extentOf(info)),
    clinics: ({ near, treatment, language, source, reviewer, reviewedAfter, reviewedBefore, ...page }: PageArguments & Given<'treatment' | 'language' | 'source' | 'reviewer' | Reviewed> & { near?: Near | null }, context: Context, info: GraphQLResolveInfo) => {
      const filter: Filter = { kind: 'clinic', ...given({ treatment, language, source, reviewer, ...days({ reviewedAfter, reviewedBefore }) }) }
      return near ? nearby(circleOf(near), filter, page, context, extentOf(info)) : listed(filter, page, context, extentOf(info))
    },
    claim: async ({ id }: { id: string }, context: Context) => {
      context.tags.add(claimKey(id))
      const carriers = await some({ claim: id }, context)
      const pinned = carriers.flatMap((publication) => publication.snapshot.claims.filter((claim) => claim.id === id).map((claim) => ({ publication, claim })))
      const newest = greatest(pinned, ({ claim }) => claim.revision)
      return newest && { claim: claimView(newest.publication, newest.claim), ...bearing({ claim: id }) }
    },
    source: async ({ id }: { id: string }, context: Context) => {
      context.tags.add(sourceKey(id))
      const citing = await some({ source: id }, context)
      const pinned = citing.flatMap((publication) => publication.snapshot.bibliography.filter(({ source }) => source === id).map((reference) => ({ publication, reference })))
      const newest = greatest(pinned, ({ reference }) => reference.revision)
      return newest && { id, ...sourceView(newest.publication, newest.reference), ...bearing({ source: id }) }
    },
    reviewer: async ({ id }: { id: string }, context: Context) => {
      context.tags.add(reviewerKey(id))
      const signed = (await some({ reviewer: id }, context)).flatMap(({ review }) => review.signatures.filter(({ reviewer }) => reviewer === id))
      const newest = greatest(signed, ({ signedAt }) => signedAt)
      return newest && { id, name: newest.name, credentials: newest.credentials, ...bearing({ reviewer: id }) }
    },
    changes: async ({ since, first }: { since?: string | null; first: number }, { tags }: Context) => {
      tags.add(CHANGES)
      return connectionOf(await store.changes(changeCursor(since), pageSize(first)), since, (change) => ({ node: changeView(change) }))
    },
  }
}

const isArticle = (publication: LivePublication): publication is LiveArticle => publication.snapshot.kind === 'article'

interface Near {
  readonly latitude: number
  readonly longitude: number
  readonly radiusKm: number
}

function circleOf({ latitude, longitude, radiusKm }: Near): Circle {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw badInput('near is in degrees: latitude from -90 to 90, longitude from -180 to 180.')
  if (radiusKm <= 0 || radiusKm > 500) throw badInput('radiusKm must be above 0 and up to 500.')
  return { centre: { latitude, longitude }, radiusKm }
}

type Reviewed = 'reviewedAfter' | 'reviewedBefore'

/** As they are, once it is clear that they are days. */
function days(given: Given<Reviewed>): Given<Reviewed> {
  for (const [name, day] of Object.entries(given)) if (typeof day === 'string' ? !isDay(day) : day !== null && day !== undefined) throw badInput(`${name} must be a day that exists, as YYYY-MM-DD.`)
  return given
}

const changeView = ({ subject, kind, language, slug, formerSlug, edition, at }: PublicationChange) => {
  const [collection, id] = subject.split(':')
  return { kind: enumName(kind), type: collection === 'articles' ? 'ARTICLE' : 'CLINIC', id, language, slug, formerSlug, edition, at }
}

const SOME = 50

const greatest = <T>(all: readonly T[], by: (one: T) => number | string): T | null =>
  all.reduce<T | null>((best, one) => (best === null || by(one) > by(best) ? one : best), null)
