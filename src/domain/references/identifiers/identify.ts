import type { Identifiers } from '../csl'
import { normalizeArxiv } from './arxiv'
import { doisIn, normalizeDoi } from './doi'
import type { Found } from './found'
import { isbnsIn, normalizeIsbn } from './isbn'
import { nctsIn, normalizeNct } from './nct'
import { normalizeNpi } from './npi'
import { normalizeOrcid } from './orcid'
import { bare } from './pasted'
import { normalizePmcid, normalizePmid, pmcidsIn, pmidsIn } from './pubmed'

export type IdentifierKind = 'doi' | 'pmid' | 'pmcid' | 'isbn' | 'nct' | 'arxiv' | 'orcid' | 'npi'

export interface Identified {
  readonly raw: string
  readonly kind: IdentifierKind | 'none'
  /** null where the text is meant as one of this kind but isn't valid. */
  readonly normalized: string | null
  readonly valid: boolean
}

/** What a pasted identifier is. One that looks like a kind but fails its check keeps the kind and is not valid. */
export function identify(text: string): Identified {
  const shown = bare(text)
  const meant = KINDS.filter(({ looks }) => looks.test(shown))
  for (const { kind, normalize } of meant) {
    const normalized = normalize(text)
    if (normalized !== null) return { raw: text, kind, normalized, valid: true }
  }
  return { raw: text, kind: meant[0]?.kind ?? 'none', normalized: null, valid: false }
}

/** The first valid identifier of each kind in the running text of a reference. */
export function identifiersIn(text: string): Identifiers {
  return Object.fromEntries(
    IN_TEXT.flatMap(({ kind, find }) => {
      const first = find(text)[0]
      return first === undefined ? [] : [[kind, first.normalized]]
    }),
  )
}

/** Where any identifier stands, so that a parser can set them apart. */
export const identifierSpans = (text: string): Found[] => IN_TEXT.flatMap(({ find }) => find(text))

const IN_TEXT: readonly { readonly kind: keyof Identifiers; readonly find: (text: string) => Found[] }[] = [
  { kind: 'doi', find: doisIn },
  { kind: 'pmid', find: pmidsIn },
  { kind: 'pmcid', find: pmcidsIn },
  { kind: 'isbn', find: isbnsIn },
  { kind: 'nct', find: nctsIn },
]

interface Kind {
  readonly kind: IdentifierKind
  readonly looks: RegExp
  readonly normalize: (text: string) => string | null
}

/**
 * In order: what a text is labelled as, then what its shape allows. The first that is valid wins.
 * Bare digits: up to eight are a PMID, what editors paste most; ten an NPI where that checks, else an ISBN; thirteen an ISBN; sixteen an ORCID iD.
 */
const KINDS: readonly Kind[] = [
  { kind: 'arxiv', looks: /^arxiv\b|arxiv\.org\/|^\d{4}\.\d{4,5}(?:v\d+)?$|^[a-z-]+(?:\.[a-z]{2})?\/\d{7}(?:v\d+)?$/i, normalize: normalizeArxiv },
  { kind: 'orcid', looks: /^orcid|orcid\.org\/|^(?:\d{4}[-‐‑‒–−\s]){3}\d{3}[\dx]$|^\d{15}[\dx]$/i, normalize: normalizeOrcid },
  { kind: 'nct', looks: /^NCT|clinicaltrials\.gov|\bNCT\d{6,}/i, normalize: normalizeNct },
  { kind: 'pmcid', looks: /^pmc|pubmed\s?central|\/pmc\/|pmc\.ncbi|europepmc\.org\/articles\//i, normalize: normalizePmcid },
  { kind: 'pmid', looks: /^pmid|pubmed|europepmc\.org\/\w+\/med\/|^[1-9]\d{0,7}$/i, normalize: normalizePmid },
  { kind: 'npi', looks: /^npi|npiregistry|^national provider|^[12]\d{9}$/i, normalize: normalizeNpi },
  { kind: 'isbn', looks: /^(?:urn:)?isbn|\/isbn\/|^[\dx](?:[-‐‑‒–−\s]?[\dx]){9}$|^97[89](?:[-‐‑‒–−\s]?\d){10}$/i, normalize: normalizeIsbn },
  { kind: 'doi', looks: /^(?:info:\s?|urn:)?doi\b|^doi10|^10\.\d+.*(?:\/|%(?:25){0,3}2f)|doi\.org\/|^https?:\/\/\S*[/=]10\.\d{4,9}(?:\/|%(?:25){0,3}2f)/i, normalize: normalizeDoi },
]
