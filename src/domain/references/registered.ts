import type { CslItem, Identifiers } from './csl'
import type { Notice } from './notices'

/** A work as a registry has it. */
export interface RegisteredWork {
  readonly csl: CslItem
  readonly identifiers: Identifiers
  readonly notices: readonly Notice[]
}

/** What a registry says of a number. `unknown` is no answer: it says nothing about the work, and `reason` goes behind the registry's name. */
export type LookUp = { readonly type: 'found'; readonly work: RegisteredWork } | { readonly type: 'not-found' } | { readonly type: 'unknown'; readonly reason: string }

/** The registries that sources are looked up in. Never throws: that a registry can't be asked is an answer. */
export interface Registries {
  /** At Crossref, by a normalized DOI. */
  readonly byDoi: (doi: string) => Promise<LookUp>
  /** At PubMed, by a normalized PMID. */
  readonly byPmid: (pmid: string) => Promise<LookUp>
}
