import { NO_FACTS, type Facts } from '../src/domain/gate/facts'
import { findings } from '../src/domain/gate/findings'
import { defaultPolicy } from '../src/domain/policy'
import type { Block, Inline } from '../src/domain/snapshot/content'
import { text } from '../src/domain/snapshot/content'
import { freeze } from '../src/domain/snapshot/freeze'
import { toLexical } from '../src/domain/snapshot/toLexical'
import { EMPTY_LIBRARY, type ArticleCopy, type Library } from '../src/domain/snapshot/workingCopy'
import { median, timed, type Measured } from './measured'
import { chance, sentence, wordsIn, work } from './prose'

const WORDS = 10_000
const CLAIMS = 200
const SOURCES = 300
const EDITS = 20
const A_PARAGRAPH = 5

/** The gate over one long article: as a process meets it first, and again after each of some edits of one sentence. */
export async function gate(): Promise<Measured[]> {
  const written = sentences()
  const library = aLibrary()
  const figures: number[] = []
  for (const article of [written, ...edited(written)].map(anArticle)) figures.push((await timed(() => findings(freeze(article, library), factsOf(library), defaultPolicy, '2026-01-31'))).ms)
  const [cold = NaN, ...again] = figures
  return [
    { what: `gate, ${written.reduce((sum, one) => sum + wordsIn(one), 0)} words, ${CLAIMS} claims, ${SOURCES} sources, from working copy to findings: cold`, figure: cold, unit: 'ms', bar: { most: 400 } },
    { what: 'gate, after an edit of one sentence: median', figure: median(again), unit: 'ms', bar: { most: 50 } },
    { what: 'gate, after an edit of one sentence: worst', figure: Math.max(...again), unit: 'ms', bar: null },
  ]
}

function sentences(): string[] {
  const of = chance(1)
  const written: string[] = []
  for (let words = 0; words < WORDS; ) {
    const next = sentence(of, written.length)
    words += wordsIn(next)
    written.push(next)
  }
  return written
}

/** Each edit goes on from the one before it. */
function edited(written: readonly string[]): string[][] {
  const texts: string[][] = []
  let now = [...written]
  for (let edit = 1; edit <= EDITS; edit++) {
    now = now.with((edit * 29) % now.length, sentence(chance(1000 + edit), 10_000 + edit))
    texts.push(now)
  }
  return texts
}

/** Claims stand behind as many sentences, evenly spread: the others are what the gate finds. */
function anArticle(written: readonly string[]): ArticleCopy {
  const spread = written.length / CLAIMS
  const inlines = written.map((one, index): Inline[] => {
    const claim = Math.floor(index / spread)
    return [text(`${one} `), ...(Math.floor((index - 1) / spread) < claim ? [{ type: 'claimReference' as const, claim: `claim-${claim}` }] : [])]
  })
  const body: Block[] = []
  for (let from = 0; from < inlines.length; from += A_PARAGRAPH) {
    if (from % (A_PARAGRAPH * 8) === 0) body.push({ type: 'heading', level: 2, content: [text(`What is known, part ${from}`)] })
    body.push({ type: 'paragraph', content: inlines.slice(from, from + A_PARAGRAPH).flat() })
  }
  return {
    kind: 'article', id: 'bench', title: 'A long article', slug: 'a-long-article', language: 'en', dek: '', body: toLexical(body),
    supporting: { title: [], dek: [], heroImage: [] }, topics: [], risk: 'standard', authors: [{ name: 'Ada Writer', credentials: 'MSc', affiliation: '', url: '' }], quotedExperts: [],
    clinic: null, clinicRelation: 'affiliation', disclosure: { funding: 'None.', conflicts: 'None declared.' }, containsAdvertising: false, crisisResource: '', jurisdiction: 'US',
    changeNote: null, heroImage: null, references: Array.from({ length: SOURCES }, (_, index) => `source-${index}`),
  }
}

function aLibrary(): Library {
  const of = chance(2)
  const sources = Array.from({ length: SOURCES }, (_, index) => {
    const { authors, title, journal, year, volume, page } = work(of, index)
    const author = authors.map((name) => ({ family: name.split(' ')[0] ?? '', given: name.split(' ')[1] ?? '' }))
    const csl = { type: 'article-journal' as const, title, author, 'container-title': journal, volume: String(volume), page: String(page), issued: { 'date-parts': [[year]] as const } }
    return { id: `source-${index}`, revision: 1, csl, identifiers: { doi: `10.5555/bench.${index}` }, studyDesign: '', evidenceLevel: '' }
  })
  const claims = Array.from({ length: CLAIMS }, (_, index) => ({
    id: `claim-${index}`, revision: 1, statement: sentence(of, index), kind: 'efficacy' as const, certainty: 'moderate' as const, jurisdiction: '',
    citations: [0, 1].map((more) => ({ source: `source-${(index * 3 + more) % SOURCES}`, locator: { page: '', section: '', quote: '' }, stance: 'supports' as const, confirmedBy: 'Ed Editor' })),
  }))
  return { ...EMPTY_LIBRARY, claims: new Map(claims.map((claim) => [claim.id, claim])), sources: new Map(sources.map((source) => [source.id, source])) }
}

const factsOf = ({ claims, sources }: Library): Facts => ({
  ...NO_FACTS,
  claims: Object.fromEntries([...claims.keys()].map((id) => [id, { revision: 1, safetyRevision: 0, retired: false }])),
  sources: Object.fromEntries([...sources.keys()].map((id) => [id, { revision: 1, safetyRevision: 0, status: 'current' as const, statusOn: '' }])),
})
