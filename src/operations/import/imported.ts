/** What an import says of an article, in its request's context: no client can set that. fields/imported.ts keeps it. */
export interface Imported {
  /** Of the document; one article has it at most. */
  readonly importDigest: string
  /** The file's name, without folders. */
  readonly importedFrom: string
}
