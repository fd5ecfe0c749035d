import type { CslItem, Identifiers } from './csl'

/** A printed reference, read: what could be made of its text, and how surely. Nothing is invented: a field that isn't printed is absent. */
export interface ParsedReference {
  readonly csl: CslItem
  readonly identifiers: Identifiers
  /** The share of references read like this one of which author, year, title and container are all right, 0 to 1. */
  readonly confidence: number
}

/** An entry of a reference list where it stands: UTF-16 offsets into the text it was found in. */
export interface ListedReference extends ParsedReference {
  readonly raw: string
  readonly start: number
  readonly end: number
  /** Its printed number, as the text's markers name it: `3` for `[3]` or `3.`; null where unnumbered. */
  readonly label: string | null
}
