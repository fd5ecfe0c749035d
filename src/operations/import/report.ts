import type { NamedClinic, NamedPerson } from '../../domain/documents/people'
import type { Finding } from '../../domain/gate/rule'

/** What became of one document, for the editor who goes on from there. */
export interface ImportReport {
  readonly file: string
  /** `unchanged`: this very document was imported before, and nothing was written. */
  readonly outcome: 'imported' | 'unchanged'
  /** Id of the working copy. */
  readonly article: string
  readonly title: string
  /** What the gate holds against the working copy as it stands: what keeps it from going live first. */
  readonly findings: readonly Finding[]
  readonly sources: Tally
  readonly claims: Tally
  /** Named in the text, for an editor to link: an import makes nobody up. */
  readonly people: readonly NamedPerson[]
  readonly clinics: readonly NamedClinic[]
  /** An earlier article that came from a file of the same name, or has the same title. */
  readonly resembles: { readonly article: string; readonly title: string } | null
  /** What could not be taken over as it stood. */
  readonly notices: readonly string[]
}

export interface Tally {
  readonly made: number
  /** In the library already. */
  readonly found: number
}
