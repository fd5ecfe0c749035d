/** The part of CSL-JSON 1.0.2 that a bibliographic record of ours holds. Empty fields are absent, never ''. */
export interface CslItem {
  readonly type: CslType
  readonly title?: string
  readonly author?: readonly CslName[]
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly 'publisher-place'?: string
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly edition?: string
  readonly issued?: CslDate
  readonly accessed?: CslDate
  readonly URL?: string
}

/** The kinds of source that medical reference lists hold. */
export const CSL_TYPES = ['article-journal', 'book', 'chapter', 'report', 'webpage', 'article-newspaper', 'thesis', 'paper-conference', 'dataset', 'regulation', 'document'] as const
export type CslType = (typeof CSL_TYPES)[number]

/** A person, or a group author as `literal`. */
export type CslName = { readonly family: string; readonly given?: string } | { readonly literal: string }

/** Stands last where a reference prints “et al.” and so names only some of its authors: CSL-JSON has no other word for it. */
export const ET_AL = { literal: 'et al.' } as const satisfies CslName

/** [year], [year, month] or [year, month, day]. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]]
}

/** The numbers under which works are registered. */
export const IDENTIFIERS = ['doi', 'pmid', 'pmcid', 'isbn', 'nct'] as const
export type IdentifierKind = (typeof IDENTIFIERS)[number]

/** Normalized: DOI in lower case without prefix, PMID digits, PMCID as PMC and digits, ISBN as 13 digits, NCT and 8 digits. */
export type Identifiers = { readonly [kind in IdentifierKind]?: string }
