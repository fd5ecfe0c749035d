import type { Block } from '../snapshot/content'
import type { ListedReference } from '../references/reference'

export type DocumentFormat = 'text' | 'markdown' | 'html' | 'docx'

/** A document from outside, read: its plain text, what structure it had, its reference list. Markers like [3] still stand in the text of `blocks`. */
export interface SourceDocument {
  readonly format: DocumentFormat
  /** '' where it has none. */
  readonly title: string
  /** ISO 639-1 where the document says so, else 'en'. */
  readonly language: string
  /** Plain text that every offset counts in, in UTF-16 units. For .txt the file's own, unchanged. */
  readonly text: string
  /** The body without title and reference list. */
  readonly blocks: readonly Block[]
  readonly references: readonly ListedReference[]
  /** From a passage's path (`title`, `body/3`, `body/5/items/2`) to where its characters stand in `text`. */
  readonly places: SourceMap
  /** What could not be kept, for the report: “A table became paragraphs.” */
  readonly notices: readonly string[]
}

/** For each passage, runs in ascending order: from `passage` on, its characters stand at `document` and on. */
export type SourceMap = ReadonlyMap<string, readonly { readonly passage: number; readonly document: number }[]>
