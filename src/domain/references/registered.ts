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

/** By number, one for each that was asked for: what is wrong with one answer says nothing about the others. */
export type LookUps = ReadonlyMap<string, LookUp>

/** The registries that sources are looked up in, any number of works at once. Never throws: that a registry can't be asked is an answer. */
export interface Registries {
  /** At Crossref, by normalized DOIs. */
  readonly byDois: (dois: readonly string[]) => Promise<LookUps>
  /** At PubMed, by normalized PMIDs. */
  readonly byPmids: (pmids: readonly string[]) => Promise<LookUps>
}
