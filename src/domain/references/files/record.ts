import type { CslDate, CslItem, IdentifierKind, Identifiers } from '../csl'

/**
 * A bibliographic record as a reference manager exported it: CSL-JSON 1.0.2 with all that its file says.
 * It is wider than a source of ours (CslItem), which has no field for an editor, an ISSN or a suffix: nothing of it is stored.
 */
export interface CslRecord extends Omit<CslItem, 'type' | 'author' | 'issued' | 'accessed'>, Readonly<Partial<Record<TextVariable, string>>>, Readonly<Partial<Record<NameVariable, readonly RecordName[]>>>, Readonly<Partial<Record<DateVariable, RecordDate>>> {
  readonly type: RecordType
}

export interface RecordName {
  readonly family?: string
  readonly given?: string
  readonly suffix?: string
  readonly 'non-dropping-particle'?: string
  readonly 'dropping-particle'?: string
  readonly literal?: string
}

/** One date, or first and last; `season` from 1, spring; `literal` where the file says it in words. */
export interface RecordDate {
  readonly 'date-parts'?: readonly CslDate['date-parts'][0][]
  readonly season?: number
  readonly literal?: string
}

/** An entry where it stands: UTF-16 offsets into its file’s text, a byte order mark included. */
export interface FileReference {
  readonly raw: string
  readonly start: number
  readonly end: number
  readonly csl: CslRecord
  readonly identifiers: Identifiers
  /** 0 to 1: fields that a file names are sure, unless something of their entry could not be read. */
  readonly confidence: number
}

/** What could not be read, and the line, from 1, where that is. */
export interface FileProblem {
  readonly line: number
  readonly message: string
}

export interface FileReading {
  readonly references: readonly FileReference[]
  readonly problems: readonly FileProblem[]
}

export const NAME_VARIABLES = ['author', 'editor', 'translator', 'collection-editor', 'container-author', 'chair', 'contributor', 'director', 'editorial-director', 'illustrator', 'interviewer', 'organizer', 'original-author', 'recipient', 'reviewed-author'] as const
export type NameVariable = (typeof NAME_VARIABLES)[number]

export const DATE_VARIABLES = ['issued', 'accessed', 'available-date', 'event-date', 'original-date', 'submitted'] as const
export type DateVariable = (typeof DATE_VARIABLES)[number]

/** Identifiers stand beside a record, and abstracts, keywords and notes are nothing that a reference prints. */
export const TEXT_VARIABLES = [
  'title', 'title-short', 'container-title', 'container-title-short', 'collection-title', 'collection-number', 'original-title', 'reviewed-title', 'part-title', 'volume-title',
  'volume', 'number-of-volumes', 'issue', 'page', 'page-first', 'number-of-pages', 'chapter-number', 'section', 'part-number', 'supplement-number', 'number', 'edition', 'version',
  'publisher', 'publisher-place', 'original-publisher', 'original-publisher-place', 'event-title', 'event-place', 'archive', 'archive_location', 'archive-place', 'authority', 'jurisdiction', 'division',
  'genre', 'medium', 'status', 'scale', 'dimensions', 'references', 'source', 'language', 'ISSN', 'URL', 'call-number',
] as const
export type TextVariable = (typeof TEXT_VARIABLES)[number]

/** Item types of CSL 1.0.2 (specification, appendix III). */
export const RECORD_TYPES = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast', 'chapter', 'classic', 'collection', 'dataset', 'document', 'entry', 'entry-dictionary', 'entry-encyclopedia',
  'event', 'figure', 'graphic', 'hearing', 'interview', 'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'musical_score', 'pamphlet', 'paper-conference', 'patent', 'performance', 'periodical',
  'personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'review', 'review-book', 'software', 'song', 'speech', 'standard', 'thesis', 'treaty', 'webpage',
] as const
export type RecordType = (typeof RECORD_TYPES)[number]

/** A value of a file that ought to be an identifier, and the line it stands on. */
export interface Claimed {
  readonly kind: IdentifierKind
  readonly value: string
  readonly line: number
}
