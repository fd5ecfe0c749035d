import { wordIndex } from '../domain/library/wordIndex'
import { recognize, type Recognized } from '../domain/references/recognize'
import { shortName } from '../domain/references/shortName'
import { toCsl } from '../domain/references/sourceFields'
import type { Claim, Source } from '../payload-types'
import type { Cms } from './cms'
import { heldWorks } from './heldWorks'
import { keptIndex } from './keptIndex'
import { libraryClaims, librarySources } from './library'
import { LEAST_ALIKE, searchableClaims } from './suggestClaims'

/** What can be cited: a claim, or a source that a claim can be made with. */
export type Citable = CitableClaim | CitableSource

export interface CitableClaim {
  readonly kind: 'claim'
  readonly id: string
  readonly statement: string
  readonly certainty: Claim['certainty']
  readonly retired: boolean
  /** How many sources it cites. */
  readonly citations: number
  /** The words that it was found by. */
  readonly because: readonly string[]
}

export interface CitableSource {
  readonly kind: 'source'
  readonly id: string
  readonly title: string
  /** “Reyes et al. 2021” */
  readonly name: string
  readonly containerTitle: string
  readonly status: Source['status']
  readonly because: readonly string[]
}

export interface CitableFound {
  /** Best first; retired claims and fallen sources last. */
  readonly found: readonly Citable[]
  /** What was asked for names one work, which the library doesn't have: as what it was recognized. */
  readonly missing: Recognized['by'] | null
}

export interface CitableQuestion {
  /** What somebody types; '' where nothing yet. */
  readonly query: string
  /** That the reference is to vouch for; '' where there is none. */
  readonly sentence: string
  readonly most: number
  /** Sources alone, where a claim is being made already. */
  readonly only?: 'sources' | undefined
}

/** Claims and sources in one list: without a query what fits the sentence best, with one what has its words, and of those what fits the sentence first. */
export async function citable(cms: Cms, { query, sentence, most, only }: CitableQuestion): Promise<CitableFound> {
  const named = recognize(query)
  // Half a DOI's characters are many other works' as well. A few digits may be the beginning of a PMID.
  const worded = named === null || named.by === 'reference' || named.by === 'pmid'
  const [held, claims, sources] = await Promise.all([named === null ? NONE : heldWorks(cms, named), worded && only !== 'sources' ? claimsFor(cms, query, sentence, most) : [], worded ? sourcesFor(cms, query, sentence, most) : []])
  const scored = [...held.map((id) => ({ kind: 'source' as const, id, score: 2, because: named === null ? [] : numbersIn(named) })), ...[...claims, ...sources].filter(({ id }) => !held.includes(id))]
  const found = await shown(cms, scored)
  return { found: found.slice(0, most), missing: named === null || held.length > 0 ? null : named.by }
}

const NONE: readonly string[] = []

interface Scored {
  readonly kind: 'claim' | 'source'
  readonly id: string
  readonly score: number
  readonly because: readonly string[]
}

async function claimsFor(cms: Cms, query: string, sentence: string, most: number): Promise<Scored[]> {
  const { meanings, words } = await searchableClaims(cms)
  const alike = sentence === '' ? [] : meanings.search(sentence, query === '' ? most : CLOSELY)
  const found = query === '' ? alike.filter(({ score }) => score >= LEAST_ALIKE) : words.search(query, { most, prefixes: true, least: LEAST_NAMED, besides: new Map(alike.map(({ id, score }) => [id, score * FITTING])) })
  return found.map((match) => ({ kind: 'claim', ...match }))
}

async function sourcesFor(cms: Cms, query: string, sentence: string, most: number): Promise<Scored[]> {
  const words = await searchableSources(cms)
  const alike = sentence === '' ? [] : words.search(sentence, { most: query === '' ? most : CLOSELY, prefixes: false, least: LEAST_SHARED })
  // A title speaks of a matter, and a claim says what is the case: where both fit a sentence, the claim does so better.
  const found = query === '' ? alike.map((match) => ({ ...match, score: match.score / 2 })) : words.search(query, { most, prefixes: true, least: LEAST_NAMED, besides: new Map(alike.map(({ id, score }) => [id, score * FITTING])) })
  return found.map((match) => ({ kind: 'source', ...match }))
}

/** How much fitting the sentence counts beside having every word of the query. */
const FITTING = 0.3
/** Of the query's words, rare ones counting for more, so many at least. */
const LEAST_NAMED = 0.5
/** Of the sentence's words, so many a title must share. */
const LEAST_SHARED = 0.3
/** As many are weighed against the sentence. */
const CLOSELY = 200

/** The words under which a source is found: title, authors, journal, year and numbers. */
const searchableSources = keptIndex<Pick<Source, 'id' | 'type' | 'title' | 'authors' | 'containerTitle' | 'year' | 'url' | 'doi' | 'pmid' | 'pmcid' | 'isbn' | 'nct' | 'updatedAt'>, ReturnType<typeof wordIndex>>(
  'sources',
  { type: true, title: true, authors: true, containerTitle: true, year: true, url: true, doi: true, pmid: true, pmcid: true, isbn: true, nct: true },
  wordIndex,
  (index, { id, title, authors, containerTitle, year, url, doi, pmid, pmcid, isbn, nct }) => {
    const names = (authors ?? []).slice(0, MOST_NAMES).map(({ family, given, literal }) => [literal, family, given].filter(Boolean).join(' '))
    index.put(id, [year, ...names, title, containerTitle, doi, pmid, pmcid, isbn, nct, url].filter(Boolean).join(' '))
  },
)
const MOST_NAMES = 20

/** What was found, as the library has it now; what is gone since is left out. */
async function shown(cms: Cms, scored: readonly Scored[]): Promise<Citable[]> {
  const idsOf = (kind: Scored['kind']): string[] => scored.flatMap((one) => (one.kind === kind ? [one.id] : []))
  const [claims, sources] = await Promise.all([libraryClaims(cms, idsOf('claim')), librarySources(cms, idsOf('source'))])
  const known = new Map<string, (because: readonly string[]) => Citable>([...claims.map((claim) => [claim.id, (because: readonly string[]) => citableClaim(claim, because)] as const), ...sources.map((source) => [source.id, (because: readonly string[]) => citableSource(source, because)] as const)])
  return scored
    .flatMap(({ id, score, because }) => {
      const make = known.get(id)
      return make === undefined ? [] : [{ score, one: make(because) }]
    })
    .sort((a, b) => Number(isGivenUp(a.one)) - Number(isGivenUp(b.one)) || b.score - a.score)
    .map(({ one }) => one)
}

const isGivenUp = (one: Citable): boolean => (one.kind === 'claim' ? one.retired : one.status === 'retracted')

export const citableClaim = ({ id, statement, certainty, retired, citations }: Claim, because: readonly string[] = []): CitableClaim => ({ kind: 'claim', id, statement, certainty, retired: retired === true, citations: (citations ?? []).length, because })

export function citableSource(source: Source, because: readonly string[] = []): CitableSource {
  const { csl } = toCsl(source)
  return { kind: 'source', id: source.id, title: source.title ?? '', name: shortName(csl), containerTitle: source.containerTitle ?? '', status: source.status, because }
}

const numbersIn = (named: Recognized): string[] => (named.by === 'url' ? [named.url] : Object.entries(named.identifiers).map(([kind, number]) => `${kind.toUpperCase()} ${number}`))
